export const releases = {
  title: 'Release catalogue',
  asOf: 'as of {{date}}',
  unknownAge: 'age not known',
  import: 'Import',
  chooseTitle: 'Choose a release catalogue',
  imported: 'Release catalogue taken over',
  none: 'The catalogue is empty, so no end of maintenance can be told.',
  channel: { GA: 'generally available', EA: 'early access' },
  until: 'Released {{released}}, maintained until {{until}}',
};
