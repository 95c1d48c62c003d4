export const support = {
  open: 'Support week open',
  closed: 'Support week closed',
  closesShort: '· closes {{at}}',
  opensShort: '· opens {{at}}',
  closesLong: 'It closes {{mine}} your time, {{centre}}.',
  opensLong: 'It opens {{mine}} your time, {{centre}}.',
  phone: 'Severity 1 by phone: {{phone}}',
  all: 'Who answers, and when',
};
