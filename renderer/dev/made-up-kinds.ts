import type { Policy, RequestField, RequestKind } from '../../shared/policy/index.ts';

const guide = (place: string) => ({ cite: `M ${place}`, nature: 'guideline' as const });
const ours = { cite: 'set by this app', nature: 'ours' as const };

const field = (
  id: string,
  label: string,
  type: RequestField['type'],
  more: Partial<RequestField> = {},
): RequestField => ({ id, label, type, required: true, ...guide('2.8'), ...more });

const wantedWindow = [
  field('window-from', 'Wanted window, from', 'dateTime'),
  field('window-to', 'Wanted window, to', 'dateTime', { after: 'window-from' }),
];

const kind = (
  name: RequestKind['kind'],
  title: string,
  text: string,
  more: Partial<RequestKind> = {},
): RequestKind => ({
  kind: name,
  name: title,
  text,
  terms: [],
  approval: false,
  mayBeBilled: false,
  ...guide('2'),
  ...more,
});

/** The kinds of request of the made-up vendor. */
export const madeUpKinds: RequestKind[] = [
  kind('problem', 'Problem', 'Something does not work as it should.'),
  kind('question', 'Question', 'How something is done, or what something means.', {
    asks: { items: ['description', 'desiredResult', 'version'], instance: true, ...ours },
    usualSeverity: 4,
  }),
  kind('service', 'Service request', 'Something support is to do for the system.', {
    asks: { items: ['description', 'businessImpact', 'desiredResult', 'version'], instance: true, ...ours },
    usualSeverity: 3,
  }),
  kind('enhancement', 'Idea for the product', 'A new or better function.', {
    terms: [
      { id: 'no-promise', text: 'Nobody promises that it becomes part of a release.', accept: true, ...guide('7') },
      { id: 'property', text: 'What you hand in belongs to the vendor, without payment.', accept: true, ...guide('7') },
      { id: 'told', text: 'You are told when there is news of it.', ...guide('7') },
    ],
    asks: { items: ['description', 'desiredResult'], instance: false, ...ours },
    fields: [field('business-value', 'What it would be worth to your business', 'longText', ours)],
    usualSeverity: 4,
    mayBeBilled: true,
  }),
  kind('change', 'Change of the data model', 'The data model of production follows new needs.', {
    terms: [{ id: 'downtime', text: 'Nobody can work while it is put in.', ...guide('2.8') }],
    asks: { items: ['description', 'businessImpact', 'version'], instance: true, ...ours },
    fields: [
      field('what-changes', 'What is to change in the data model', 'longText'),
      ...wantedWindow,
      field('downtime-minutes', 'Expected downtime, in minutes', 'minutes'),
      field('rollback', 'How to go back if it goes wrong', 'longText', ours),
      field('told', 'Who is told that nobody can work meanwhile', 'longText', ours),
    ],
    usualSeverity: 3,
    approval: true,
  }),
  kind('refresh', 'Database refresh', "An environment takes over another one's data.", {
    terms: [{ id: 'yours', text: 'You carry it out yourself.', ...guide('2.9') }],
    asks: { items: ['description', 'version'], instance: true, ...ours },
    fields: [
      field('source', 'From: instance or backup the data are taken from', 'instance'),
      field('target', 'To: instance that gets the data', 'instance', { differsFrom: 'source' }),
      ...wantedWindow,
      field('overseen', 'Should support be there while you do it', 'yesNo'),
    ],
    usualSeverity: 3,
    approval: true,
  }),
  kind('training', 'Training', 'Courses for your people.', {
    asks: { items: ['desiredResult'], instance: false, ...ours },
    fields: [field('topic', 'Topic', 'text'), field('people', 'Who takes part', 'longText', ours)],
    usualSeverity: 4,
    mayBeBilled: true,
  }),
  kind('professional', 'Professional services', 'Models, extensions and integrations made for you.', {
    terms: [{ id: 'billed', text: 'It is paid for as a project; you are told before.', accept: true, ...guide('6') }],
    asks: { items: ['description', 'desiredResult'], instance: false, ...ours },
    fields: [field('partner', 'Your partner, and what they said', 'text')],
    usualSeverity: 4,
    mayBeBilled: true,
  }),
];

/** What can become of a problem at the made-up vendor. */
export const madeUpOutcomes: Policy['outcomes'] = [
  { id: 'workaround', name: 'Workaround', text: 'A way around the problem until it is solved.', ...guide('4.4.1') },
  {
    id: 'defect',
    name: 'Defect',
    text: 'A fault of the product, recorded for development.',
    next: [{ id: 'service-update', text: 'Ask for a service update and say what it costs you.', ...guide('4.4.2') }],
    ...guide('4.4.2'),
  },
];
