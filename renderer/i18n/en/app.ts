export const app = {
  name: 'Support Companion',
  loading: 'Being read',
  said: 'What was done',
  tryAgain: 'Try again',
  undo: 'Undo',
  cancel: 'Cancel',
  save: 'Save',
  remove: 'Remove',
  close: 'Close',
  notCopied: 'Not copied. Mark the text and copy it by hand.',
};
