export const keys = {
  title: 'Keys that may sign notices',
  none: 'No key is trusted, so no notice can be taken.',
  add: 'Add key',
  addTitle: 'Trust a key',
  removed: 'Key {{keyId}} removed',
  source: { installation: 'came with the app', managed: 'set by your administrator', person: 'added by hand' },
  field: { keyId: 'Name of the key', publicKey: 'Public key', fingerprint: 'Fingerprint' },
  hint: {
    keyId: 'As support names it',
    publicKey: 'Base64, 44 signs',
    fingerprint: 'Type it from another source than the key, for example from the telephone',
  },
};
