/** How much is gathered: what a case always needs, the usual, everything allowed. */
export type CollectProfile = 'minimal' | 'standard' | 'full';
