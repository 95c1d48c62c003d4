/** What the small buttons inside of fields do, for those who hear them. */
export const field = {
  open: 'Show choices',
  openOf: 'Show choices: {{label}}',
  clear: 'Clear the choice',
  clearText: 'Clear the text',
};
