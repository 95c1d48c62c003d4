export const support = {
  open: 'Support open',
  closed: 'Support closed',
  closesShort: '· closes {{at}}',
  opensShort: '· opens {{at}}',
  closesLong: 'It closes {{mine}} your time, {{centre}}.',
  opensLong: 'It opens {{mine}} your time, {{centre}}.',
  phone: 'Severity 1 by phone: {{phone}}',
  all: 'Who answers, and when',
};
