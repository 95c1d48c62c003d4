/** All that the manifest of a bundle says beside its files. */
export const BUNDLE_MANIFEST = {
  schema: 1,
  snapshotId: '01a22aaa-3c1f-79fe-958f-b524868a6a74',
  app: { name: 'Support Companion', version: '0.1.0' },
  policy: { id: 'x', version: 1 },
  root: null,
  instance: null,
  withheld: [],
  collectors: [],
  redaction: { rules: 'none', counts: {} },
};
