// What the demo brings along: a case as a planner would write it, a release catalogue, a notice.

const DAY_MS = 24 * 60 * 60 * 1000;

/** @param {string} instance @param {number} now epoch ms */
export function demoCase(instance, now) {
  return {
    title: 'Nightly import stops at 40 percent',
    kind: 'problem',
    severity: 2,
    instance,
    description: 'Since the last change of the field mappings the nightly import stops after about forty percent.',
    businessImpact: 'New orders of the day are missing in the schedule of the morning shift.',
    timeSensitivity: 'The next import runs at 22:00.',
    stepsToReproduce: 'Start the import by hand. It stops at the same place each time.',
    workaround: 'Import the orders alone, without the routings.',
    desiredResult: 'The import ends and the schedule holds all orders.',
    users: [{ id: 'kpatel', name: 'K. Patel' }],
    oneOrMany: 'many',
    occurredAt: `${new Date(now - DAY_MS).toISOString().slice(0, 16)}:00Z`,
    timeZone: 'America/Chicago',
    endUserProblem: false,
    errorText: 'Internal Server Error',
    unknown: { recordings: 'Recordings leave the machine only when redaction can check them.' },
  };
}

/** @param {readonly string[]} versions those that are installed @param {number} now epoch ms */
export function demoCatalogue(versions, now) {
  const daysAgo = (/** @type {number} */ days) => new Date(now - days * DAY_MS).toISOString().slice(0, 10);
  return {
    releases: versions.map((version, index) => ({
      version,
      channel: index === 0 ? 'GA' : 'EA',
      releasedAt: daysAgo(index === 0 ? 300 : 40),
    })),
  };
}

/** @param {number} now epoch ms */
export function demoNotice(now) {
  return {
    id: 'demo-2026-01',
    sequence: 1,
    issuedAt: new Date(now - DAY_MS).toISOString(),
    expiresAt: new Date(now + 90 * DAY_MS).toISOString(),
    kind: 'quality-alert',
    severity: 'important',
    title: 'Check field mappings after an upgrade',
    body: 'After an upgrade look through the field mappings once before the first nightly import.',
  };
}

/** What somebody at support puts into the folder. */
export const demoReply = {
  author: 'Alex at support',
  text: 'Thank you for the bundle. The mapping of the routings names a field twice; a corrected file follows today.',
  status: 'open',
};
