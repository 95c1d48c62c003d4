import { APP } from './app-info.ts';
import type { Answer } from './command.ts';

/** What `--version` says: old Nodes carry old time zones, so both releases belong to the version. */
export function versionAnswer(): Answer {
  const { node } = process.versions;
  const tz = process.versions['tz'] ?? 'unknown';
  return {
    json: { name: APP.name, version: APP.version, node, tz },
    text: [`${APP.name} ${APP.version} (Node ${node}, time zones ${tz})`],
  };
}
