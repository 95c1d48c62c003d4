export const next = {
  none: 'No clock is running.',
  case: 'case {{number}}',
  due: 'Next due: {{name}}, {{clock}} in {{left}}.',
  at: 'Next due: {{name}}, {{clock}} by {{at}}.',
  late: 'Late: {{name}}, {{clock}} by {{by}}.',
  atOnce: 'Next due: {{name}}, {{clock}} at once, {{time}} so far.',
  mayClose: 'Support may close {{name}} unless you answer.',
};
