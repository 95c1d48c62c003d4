export const elsewhere = {
  noFolders: 'On another server, out of reach',
  save: 'Ask for a bundle',
  saveFor: 'Ask for a bundle of {{name}}',
  saveTitle: 'Save the request for a bundle of {{name}}',
  saved: 'Saved as {{file}}. Send it to the administrator of that server.',
  add: 'Add an instance',
  addTitle: 'Add an instance on another server',
  name: 'Name of the instance',
  nameHint: 'As its folder is called on its server.',
  none: 'An instance on another server can be added by its name.',
  removed: '{{name}} removed',
  removeLabel: 'Remove {{name}}',
};
