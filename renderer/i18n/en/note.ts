export const note = {
  menu: 'What happened?',
  when: 'When was it?',
  words: 'In your words, if you like',
  save: 'Note it',
  noted: 'Noted: {{name}}',
  notNoted: 'Not noted. Your words are still here.',
  yes: 'Yes',
  no: 'No',
  callAnswered: 'Did somebody answer?',
  byWhat: 'How?',
  by: { fix: 'It is fixed', workaround: 'A workaround, accepted' },
  agreedLevel: 'What was agreed?',
  level: '{{n}} {{word}}',
  until: 'Until when?',
  callFirst: 'Call first:',
  content: 'Does the plan suit you?',
  contentYes: 'Yes, follow it',
  contentNo: 'No, management reviews',
  reachedBy: 'How did support try to reach you?',
  channel: { portal: 'Portal', email: 'E-mail', phone: 'Telephone' },
  call: {
    name: 'Call with support',
    means: 'When somebody answered, that is support’s first response.',
  },
  restored: {
    name: 'Service is back',
    means: 'Fixed, or it works again by a workaround. Ends the restoration clock.',
  },
  disrupted: {
    name: 'It broke again',
    means: 'The restoration clock goes on.',
  },
  severity: {
    name: 'Severity agreed',
    means: 'Support agreed on another one by telephone. Its targets apply from then on.',
  },
  waitsForUs: {
    name: 'Support waits for us',
    means: 'They asked outside the portal. Clocks that stand still for it do so from then on.',
  },
  answered: {
    name: 'We answered elsewhere',
    means: 'By telephone or e-mail. What stood still goes on.',
  },
  nextLevel: {
    name: 'With the next level',
    means: 'Second or third level has it. What that does to a clock stands in your policy.',
  },
  backFromNextLevel: {
    name: 'Back from the next level',
    means: 'The first level works on it again.',
  },
  agreedDate: {
    name: 'Date agreed',
    means: 'For example for a test. Clocks stand still until then.',
  },
  agreedOver: {
    name: 'Agreed date is over',
    means: 'What stood still goes on.',
  },
  manager: {
    name: 'Ask for the Support Manager',
    means: 'By telephone, for a higher severity or a plan. Starts the clock of the plan.',
  },
  plan: {
    name: 'Plan received',
    means: 'From the Support Manager. If it does not suit you, management reviews it.',
  },
  outcomeWhich: 'What is it?',
  reference: 'Number at the vendor, if there is one',
  impact: 'What does it cost the business?',
  outcome: {
    name: 'Outcome from support',
    means: 'A workaround, a defect, a wish: what support made of the case.',
  },
  attempt: {
    name: 'Support tried to reach you',
    means: 'Counts for the closure of a case that nobody answers.',
  },
};
