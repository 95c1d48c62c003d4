import { z } from 'zod';
import { release } from '../../shared/domain/notices.ts';
import type { Release } from '../../shared/domain/notices.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { compareVersions, isVersion } from './version-rules.ts';

const entry = release.extend({
  version: release.shape.version.refine((text) => isVersion(text), 'not a version such as 12.3.1'),
  notesUrl: z.url({ protocol: /^https?$/u }).optional(),
});
const catalogueFile = z.object({ releases: z.array(entry).min(1, 'there is no release in it') });

/**
 * Reads a release catalogue: JSON `{"releases":[{version, channel: "GA"|"EA", releasedAt: "YYYY-MM-DD", notesUrl?}]}`.
 * `invalid` names every entry that is wrong; then nothing of the file counts.
 */
export function parseCatalogue(bytes: Uint8Array): Result<readonly Release[]> {
  const json = parseJson(bytes);
  if (!json.ok) return json;
  const parsed = catalogueFile.safeParse(json.value);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => ({ path: path.map(String).join('.'), message }));
    return refuse(problems);
  }
  const doubles = doublesIn(parsed.data.releases);
  return doubles.length > 0 ? refuse(doubles) : ok(parsed.data.releases);
}

function parseJson(bytes: Uint8Array): Result<unknown> {
  try {
    return ok(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return fail('invalid', 'The release catalogue is not JSON text. Nothing was imported.');
  }
}

interface Problem {
  readonly path: string;
  readonly message: string;
}

function refuse(problems: readonly Problem[]): Result<never> {
  const [first] = problems;
  const more = problems.length > 1 ? ` and ${problems.length - 1} more` : '';
  const place = first === undefined || first.path === '' ? 'the file' : first.path;
  return fail(
    'invalid',
    `The release catalogue has a problem at ${place}: ${first?.message ?? 'not valid'}${more}. Nothing was imported.`,
    { problems },
  );
}

function doublesIn(releases: readonly Release[]): readonly Problem[] {
  return releases.flatMap((current, index) => {
    const first = releases.findIndex((other) => compareVersions(other.version, current.version) === 0);
    if (first === index) return [];
    return [{ path: `releases.${index}`, message: `version ${current.version} is there twice` }];
  });
}
