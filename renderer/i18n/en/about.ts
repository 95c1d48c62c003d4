export const about = {
  version: 'Support Companion {{app}}.',
  checking: 'Being checked.',
  fine: 'Everything is in order.',
  notFine: 'Something needs a look.',
  check: 'Check again',
  checks: 'Checks',
  versions: 'Versions and data',
  fact: {
    app: 'App',
    node: 'Node',
    sqlite: 'SQLite',
    tz: 'Time-zone data',
    schema: 'Schema of the data',
    dataDir: 'Data folder',
  },
};
