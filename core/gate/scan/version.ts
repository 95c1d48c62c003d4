/** Changed with everything that finds more than before: what passed an older scanner is read again. */
export const SCANNER = '1';
