import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { reachesPeople, SOURCES, UNREAD_FILES } from './sources.ts';
import { templatesOf } from './templates.ts';

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
      if (!reachesPeople(text)) continue;
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
