/** Fields of a policy whose texts people read in their language. A portal's own words are none of them. */
export const POLICY_TEXTS = [
  'name',
  'text',
  'title',
  'meaning',
  'place',
  'region',
  'source',
  'cite',
  'revisionNote',
  'label',
  'hint',
] as const;
