export const folders = {
  none: 'No instance was found.',
  found_one: '{{n}} instance found.',
  found_other: '{{n}} instances found.',
  in: 'Looked at: {{root}}',
  noRoot: 'No folder of the product on this machine.',
  choose: 'Choose folder',
  chooseTitle: 'Choose the root folder of the product',
  root: 'Root folder of the product',
  own: 'Chosen by you',
  usual: 'The usual place',
  useUsual: 'Use the usual place',
  roleOf: 'Role of {{name}}',
};
