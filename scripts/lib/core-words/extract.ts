import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { POLICY_TEXTS } from '../../../shared/i18n/policy-texts.ts';
import { reachesPeople, SOURCES, UNREAD_FILES } from './sources.ts';
import { templatesOf } from './templates.ts';

const POLICY_FIELDS = [...POLICY_TEXTS, 'portalWording'];

/** A sentence that people may read, and the files that write it. */
export interface Said {
  readonly template: string;
  readonly files: readonly string[];
}

/** Every sentence of the sources below a folder, each once, in the order of their files. */
export function extractSaid(root: string): readonly Said[] {
  const found = new Map<string, string[]>();
  for (const file of sourceFiles(root))
    for (const { template } of templatesOf(readFileSync(path.join(root, file), 'utf8'), file)) {
      const text = template.trim();
      if (!reachesPeople(text, file)) continue;
      const files = found.get(text) ?? [];
      if (!files.includes(file)) files.push(file);
      found.set(text, files);
    }
  return [...found].map(([template, files]) => ({ template, files }));
}

function sourceFiles(root: string): readonly string[] {
  return SOURCES.flatMap((pattern) => globSync(pattern, { cwd: root }))
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !UNREAD_FILES.some((pattern) => pattern.test(file)))
    .toSorted();
}

/** Data of the app that people read, and the names of its fields with texts. */
const DATA: readonly (readonly [file: string, fields: readonly string[]])[] = [
  ['resources/policies/planettogether.json', POLICY_FIELDS],
  ['resources/policies/hypercare.json', POLICY_FIELDS],
  ['resources/logs/patterns.json', ['title', 'means', 'todo']],
];

/** Every text of the app's data that has words in it, each once. Places in a guide such as "G 4.3" are none. */
export function extractData(root: string): readonly Said[] {
  const found = new Map<string, string>();
  for (const [file, fields] of DATA)
    for (const text of textsOf(JSON.parse(readFileSync(path.join(root, file), 'utf8')), fields))
      if (/[a-z]{2}/u.test(text)) found.set(text, file);
  return [...found].map(([template, file]) => ({ template, files: [file] }));
}

function textsOf(value: unknown, fields: readonly string[]): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    typeof inner === 'string' && fields.includes(name) ? [inner] : textsOf(inner, fields),
  );
}
