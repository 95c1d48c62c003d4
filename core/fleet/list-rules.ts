import type { FleetEntry, FleetSummary } from '../../shared/domain/fleet.ts';

interface Read {
  readonly folder: string;
  readonly summary: FleetSummary;
  readonly collections: number;
}

/** The machines of a share as rows, those collected longest ago first. Pure. */
export function listFleet(machines: readonly Read[], now: number): readonly FleetEntry[] {
  const names = namesOf(machines.map(({ summary }) => summary));
  return machines
    .map((one, index) => entryOf(one, names[index] ?? '', now))
    .sort((a, b) => b.ageMs - a.ageMs || (a.machine < b.machine ? -1 : 1));
}

/** Names of machines; two of one name (whatever the case) get the first letters of their ids. Pure. */
export function namesOf(summaries: readonly Pick<FleetSummary, 'machine'>[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { machine } of summaries) {
    const name = machine.name.toLowerCase();
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return summaries.map(({ machine: { id, name } }) =>
    (counts.get(name.toLowerCase()) ?? 0) > 1 ? `${name} (${id.slice(0, 8)})` : name,
  );
}

function entryOf({ folder, summary, collections }: Read, machine: string, now: number): FleetEntry {
  const { takenAt, outcome, profile, bundle, snapshot } = summary;
  const level = (wanted: string): number => snapshot.findings.filter((finding) => finding.level === wanted).length;
  return {
    machine,
    id: summary.machine.id,
    folder,
    lastCollectedAt: takenAt,
    // A machine whose clock is ahead was collected now.
    ageMs: Math.max(0, now - Date.parse(takenAt)),
    outcome,
    profile,
    versions: versionsOf(summary),
    findings: { risk: level('risk'), attention: level('attention'), advice: level('advice') },
    verdict: snapshot.verdict?.sentence ?? null,
    bundle,
    collections,
  };
}

function versionsOf({ snapshot }: FleetSummary): FleetEntry['versions'] {
  const versions = snapshot.facts.filter(({ group }) => group === 'versions');
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  const below = (start: string) => versions.filter(({ key }) => key.startsWith(start));
  return {
    instances: Object.fromEntries(
      below('instance/').map(({ key, value }) => [key.slice('instance/'.length), text(value)]),
    ),
    server: below('server/').flatMap(({ value }) => text(value) ?? []),
    instanceManager: text(versions.find(({ key }) => key === 'instanceManager')?.value),
  };
}
