import type { Policy } from '../../shared/policy/index.ts';

const SEVERITIES = [
  [1, 'Critical', 'Production cannot be used at all', 'Nobody can connect to the service'],
  [2, 'Major', 'An important function is hurt', 'Performance has dropped sharply'],
  [3, 'Minor', 'Work goes on, something is wrong', 'A report looks or counts wrong'],
  [4, 'No impact', 'A question, advice or a wish', 'Tips and techniques'],
] as const;
const MINUTES = { 1: 60, 2: 240, 3: 720, 4: 1440 } as const;

const guide = (section: string) => ({ cite: `G ${section}`, nature: 'guideline' as const });
const ours = (cite: string) => ({ cite, nature: 'ours' as const });
const office = { mon: [], tue: [], wed: [], thu: [], fri: [] };
const every = (from: string, to: string) =>
  Object.fromEntries(Object.keys(office).map((day) => [day, [[from, to] as [string, string]]]));

const day = (date: string, name: string, open?: [string, string][]) => ({
  date,
  name,
  active: true,
  ...(open === undefined ? {} : { open }),
});

const window = (zone: string, holidays: string[]) => ({
  kind: 'window' as const,
  zone,
  from: ['mon', '08:00'] as ['mon', string],
  to: ['fri', '16:00'] as ['fri', string],
  holidays,
  dayMinutes: 1440,
});
const centreWeek = (zone: string, from: string, to: string, holidays: string[]) => ({
  kind: 'week' as const,
  zone,
  week: every(from, to),
  holidays,
  dayMinutes: 540,
});
const LOS_ANGELES = 'America/Los_Angeles';

const calendars: Policy['calendars'] = [
  { id: 'emergency-week', name: 'Emergency line', def: window(LOS_ANGELES, []), ...guide('3') },
  { id: 'support-week', name: 'Support week', def: window(LOS_ANGELES, ['us']), ...guide('3') },
  { id: 'fixed-week', name: 'Support week in UTC-8', def: window('Etc/GMT+8', ['us']), ...guide('3') },
  {
    id: 'san-diego',
    name: 'San Diego',
    def: centreWeek(LOS_ANGELES, '08:00', '17:00', ['us']),
    ...ours('Assumed office hours'),
  },
  {
    id: 'london',
    name: 'London',
    def: centreWeek('Europe/London', '09:00', '17:30', ['gb']),
    ...ours('Assumed office hours'),
  },
  {
    id: 'singapore',
    name: 'Singapore',
    def: centreWeek('Asia/Singapore', '09:00', '18:00', []),
    ...ours('Assumed office hours'),
  },
  {
    id: 'any-centre',
    name: 'Any centre',
    def: { kind: 'union', of: ['san-diego', 'london', 'singapore'] },
    ...guide('3'),
  },
  {
    id: 'own-centre',
    name: 'Centre of the case',
    def: { kind: 'caseCentre', fallback: 'san-diego' },
    ...guide('4.3'),
  },
];

const rule = {
  enabled: true,
  start: 'logged' as const,
  stop: ['answer' as const],
  pause: [],
  onSeverityRaise: 'sinceRaise' as const,
  onTransfer: 'count' as const,
  warn: [{ ofTarget: 0.5 }, { left: { minutes: 30, ofTarget: 0.25 } }],
};

const firstResponse = (level: keyof typeof MINUTES): Policy['clocks'][number] => ({
  ...rule,
  id: `first-response-${level}`,
  clock: 'firstResponse',
  severities: [level],
  target: { minutes: MINUTES[level] },
  calendar: level === 1 ? 'emergency-hours' : 'support-hours',
  ...guide('4.3'),
});

const severity = ([level, name, meaning, example]: (typeof SEVERITIES)[number]): Policy['severities'][number] => ({
  level,
  name,
  meaning,
  examples: [{ id: `s${level}-example`, text: example, cite: 'G 4.3' }],
  ...guide('4.3'),
});

/** A support policy for pictures and tests: small, with one of everything a policy can hold. Numbers are made up. */
export const madeUpPolicy: Policy = {
  schema: 2,
  id: 'planettogether',
  version: 2,
  validFrom: '2026-01-01T00:00:00.000Z',
  name: 'PlanetTogether standard support',
  vendor: 'PlanetTogether',
  guide: {
    id: 'G',
    title: 'Service & Support Guide',
    url: 'https://example.com/guide',
    revision: null,
    revisionNote: 'The copy at hand carries no date. Compare it with the present guide.',
    rightToChange: { text: 'The guide may change at any time; the newest one counts.', ...guide('9') },
  },
  emergency: {
    phone: '+1 888 317 8807',
    severities: [1],
    text: 'Severity 1 is answered by telephone during the whole support week, also on holidays.',
    calendar: 'emergency-hours',
    ...guide('3'),
  },
  email: 'support@example.com',
  contacts: {
    primary: 2,
    backup: 2,
    more: 'optional',
    duties: [{ id: 'log', text: 'Only they log cases.', ...guide('2.2') }],
    ...guide('2.2'),
  },
  scope: {
    covered: [{ id: 'product', text: 'The product as it was delivered.', ...guide('2') }],
    notCovered: [{ id: 'reports', text: 'Reports that others wrote.', ...guide('2') }],
  },
  beforeLogging: [{ id: 'network', text: 'Look whether the network works.', ...guide('4.2') }],
  upgrades: [{ id: 'beside', text: 'The new version is put beside the old one.', ...guide('5.5') }],
  dataAccess: [{ id: 'why', text: 'Data are asked for to see the problem again.', ...guide('6') }],
  calendars,
  holidays: [
    {
      id: 'us',
      region: 'United States',
      knownUntil: '2026-12-31',
      source: 'List of the San Diego office',
      days: [
        day('2026-11-26', 'Thanksgiving'),
        day('2026-11-27', 'Day after Thanksgiving'),
        day('2026-12-24', 'Christmas Eve', [['08:00', '12:00']]),
        day('2026-12-25', 'Christmas Day'),
        { ...day('2026-11-11', 'Veterans Day'), active: false },
      ],
    },
    {
      id: 'gb',
      region: 'England',
      knownUntil: '2027-12-31',
      days: [day('2026-12-25', 'Christmas Day'), day('2026-12-28', 'Boxing Day, in lieu')],
    },
  ],
  centres: [
    {
      id: 'san-diego',
      name: 'San Diego',
      place: 'California, United States',
      zone: LOS_ANGELES,
      calendar: 'san-diego',
      phone: '+1 888 317 8807',
      languages: ['English', 'Spanish'],
      ...guide('3'),
    },
    {
      id: 'london',
      name: 'London',
      place: 'England',
      zone: 'Europe/London',
      calendar: 'london',
      languages: ['English'],
      ...ours('Named by your company'),
    },
    {
      id: 'singapore',
      name: 'Singapore',
      place: 'Singapore',
      zone: 'Asia/Singapore',
      calendar: 'singapore',
      ...ours('Named by your company'),
    },
  ],
  defaultCentre: 'san-diego',
  reading: 'window',
  readings: [
    {
      id: 'window',
      name: 'The whole support week',
      text: 'Time counts from Monday 08:00 to Friday 16:00 Pacific, less the holidays of the centre.',
      calendars: { 'emergency-hours': 'emergency-week', 'support-hours': 'support-week' },
      ...guide('3'),
    },
    {
      id: 'centre',
      name: 'Only while your centre is open',
      text: 'Time counts in the office hours of the centre that handles the case.',
      calendars: { 'emergency-hours': 'emergency-week', 'support-hours': 'own-centre' },
      ...guide('4.3'),
    },
    {
      id: 'any',
      name: 'While any centre is open',
      text: 'Time counts whenever at least one centre works.',
      calendars: { 'emergency-hours': 'emergency-week', 'support-hours': 'any-centre' },
      ...guide('3'),
    },
  ],
  tiers: [
    { id: 'standard', name: 'Standard', priority: 2, ...guide('1') },
    { id: 'enterprise', name: 'Enterprise', priority: 1, recommended: true, ...ours('Your contract') },
  ],
  defaultTier: 'standard',
  severities: SEVERITIES.map((one) => severity(one)),
  clocks: [
    ...SEVERITIES.map(([level]) => firstResponse(level)),
    {
      ...rule,
      id: 'restoration-1',
      clock: 'restoration',
      severities: [1],
      target: { minutes: 240, strict: true },
      calendar: 'emergency-hours',
      stop: ['restored'],
      pause: ['pendingCustomer'],
      ...guide('4.3'),
    },
    {
      ...rule,
      id: 'next-update-2',
      clock: 'nextUpdate',
      severities: [2],
      enabled: false,
      target: { minutes: 480 },
      calendar: 'support-hours',
      start: 'answer',
      restart: 'answer',
      ...ours('A suggestion of this app'),
    },
  ],
  pauses: [
    {
      id: 'customer',
      reason: 'pendingCustomer',
      name: 'Support waits for you',
      text: 'From a question of support to your answer.',
      ...guide('4.4'),
    },
  ],
  statuses: [{ reason: 'pendingCustomer', statuses: ['stalled', 'waiting'], ...guide('4.4') }],
  closure: {
    reasons: [{ id: 'resolved', text: 'The problem is solved.', ...guide('4.7') }],
    unanswered: {
      attempts: 3,
      channels: ['portal', 'email'],
      onDifferentDays: true,
      businessDays: 5,
      calendar: 'san-diego',
      ...guide('4.7'),
    },
    reopening: { makes: 'newCase', text: 'Contact after closing makes a new case.', ...guide('4.7.1') },
  },
  escalation: [
    {
      id: 'call',
      who: 'customer',
      after: 'missed',
      text: 'You call and ask for the Support Manager.',
      ...guide('4.5'),
    },
    { id: 'plan', who: 'manager', after: 'asked', text: 'The Support Manager makes a plan.', ...guide('4.5') },
  ],
  outcomes: [{ id: 'defect', name: 'Defect', text: 'It is mended in a later version.', ...guide('4.4') }],
  disruption: {
    steps: [{ id: 'case', text: 'A case of severity 1 is opened.', ...guide('4.6') }],
    report: [{ id: 'times', text: 'When it began and when it ended.', ...guide('4.6') }],
  },
  components: [
    { id: 'cases', name: 'Cases without a limit', text: 'As many as you need.', part: 'standard', ...guide('2.1') },
    {
      id: 'models',
      name: 'Model optimizations',
      text: 'A look at a model.',
      part: 'optional',
      amount: 2,
      ...guide('2.1'),
    },
  ],
  requests: [
    {
      kind: 'refresh',
      name: 'Refresh of an instance',
      text: 'A copy of production for testing.',
      terms: [{ id: 'notice', text: 'Asked for two days before.', ...guide('2.4') }],
      approval: true,
      mayBeBilled: false,
      ...guide('2.4'),
    },
  ],
  queue: [
    { id: 'severity1', first: 'severity1', text: 'Severity 1 goes first.', ...guide('4.1') },
    { id: 'oldest', first: 'oldest', text: 'Then the oldest case.', ...guide('4.1') },
  ],
  allotments: [
    {
      id: 'optimizations',
      name: 'Model optimizations',
      byTier: { enterprise: 2 },
      per: 'year',
      leadDays: 28,
      ...guide('2.1'),
    },
  ],
  lifecycle: {
    zone: LOS_ANGELES,
    maintenanceMonths: { GA: 12, EA: 3 },
    warnDays: [90, 60, 30, 7],
    earlyAccessMayEnd: true,
    releaseEveryMonths: 3,
    terms: [{ id: 'after', text: 'Afterwards only help to test and to upgrade.', ...guide('5.4') }],
    ...guide('5'),
  },
  notes: [{ text: 'Most first answers come within an hour.', ...guide('4.3') }],
};
