import type { CoreContract, CoreEventName } from '../../shared/contract/index.ts';

const FINDING = ['title', 'text', 'todo'];
const COMPARISON = [
  'a.label',
  'b.label',
  'sentences[]',
  'differences[].sentence',
  'notCompared[].what',
  'notCompared[].reason',
];
const EXPLANATION = [
  'calendar.name',
  'centre.name',
  'policy.name',
  'guide.title',
  'cite',
  'warnings[]',
  'readings[].name',
  'readings[].text',
  'readings[].cite',
];
const RUN = ['collectors[].text', ...below('findings[]', FINDING), 'error.message'];

function below(path: string, fields: readonly string[]): readonly string[] {
  return fields.map((field) => `${path}.${field}`);
}

/**
 * Where the answers of the core hold sentences of the core or of the policy that came with the app. Never a field that
 * the window sends back, and never what a person or support wrote: that stays as it was written.
 */
export const SAID_IN_ANSWERS: { readonly [K in keyof CoreContract]?: readonly string[] } = {
  'system.state': ['failure.message'],
  'system.doctor': ['checks[].text'],
  'cases.get': ['events[].error.message', 'events[].detail', 'outbox[].lastError.message'],
  'cases.severities': ['levels[].name', 'levels[].meaning', 'levels[].examples[].text', 'levels[].cite'],
  'outbox.list': ['items[].lastError.message'],
  'portals.list': ['portals[].lastError.message'],
  'portals.check': ['steps[].name', 'steps[].text'],
  'sync.run': ['unreachable[].reason'],
  'clocks.explain': EXPLANATION,
  'clocks.ofCase': below('clocks[]', EXPLANATION),
  'support.hours': [
    'emergency.text',
    'emergency.cite',
    'support.calendar',
    'reading.name',
    'reading.text',
    'centres[].name',
    'centres[].place',
    'centres[].cite',
    'centres[].holidays[].name',
    'policy.name',
    'policy.guide',
  ],
  'policies.list': ['versions[].name', 'versions[].note'],
  'policies.check': ['problems[].message', 'warnings[].message'],
  'policies.preview': ['warnings[].message'],
  'policies.readHolidays': ['leftOut[].reason'],
  'instances.list': ['problems[]'],
  'collect.state': below('run', RUN),
  'snapshots.get': [
    'collectors[].reason',
    'collectors[].summary',
    ...below('findingList[]', FINDING),
    'withheldList[].reason',
    'analysis.checks[].title',
    'analysis.checks[].text',
    'analysis.checks[].evidence[].source',
    'analysis.checks[].evidence[].text',
    'analysis.verdict.sentence',
    'analysis.verdict.failedStep',
    'analysis.verdict.todo',
    'analysis.verdict.evidence[].text',
    'analysis.logs.findings[].title',
    'analysis.logs.since.sentence',
    'analysis.logs.notes[]',
  ],
  'requests.kinds': [
    'kinds[].name',
    'kinds[].text',
    'kinds[].terms[].text',
    'kinds[].fields[].label',
    'kinds[].fields[].hint',
    'kinds[].cite',
    'policy.name',
  ],
  'contacts.me': ['why'],
  'handover.list': ['handovers[].problem'],
  'handover.look': ['handovers[].problem', 'problems[]'],
  'pictures.sources': ['refusal'],
  'steps.state': ['problem'],
  'knowledge.import': ['skipped[].reason'],
  'logs.look': ['reason', 'summary', 'logs.findings[].title', 'logs.since.sentence', 'logs.notes[]'],
  'logs.patterns': ['patterns[].title', 'patterns[].means', 'patterns[].todo', 'problems[]'],
  'recordings.list': ['problems[]'],
  'compare.snapshots': COMPARISON,
  'compare.instances': COMPARISON,
  'changes.recent': ['changes[].sentence'],
  'preview.open': ['fixedBecause'],
  'preview.edit': ['fixedBecause'],
  'preview.undo': ['fixedBecause'],
  'preview.withheld': ['entries[].reason'],
  'outgoing.preview': ['files[].reason', 'gate.hits[].where', 'gate.hits[].looksLike'],
  'outgoing.hits': ['message', 'hits[].where', 'hits[].looksLike'],
};

/** The same of what the core says by itself. */
export const SAID_IN_EVENTS: { readonly [K in CoreEventName]?: readonly string[] } = {
  'collect.progress': RUN,
};
