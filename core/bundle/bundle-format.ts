/** `zip` opens everywhere; `tar.zst` is smaller and several times as fast, for gigabytes. */
export type BundleFormat = 'zip' | 'tar.zst';
