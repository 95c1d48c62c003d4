import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { portalRegistry } from '../../../core/portals/index.ts';
import type { PortalConfig } from '../../../shared/domain/portals.ts';
import type { PortalId } from '../../../shared/domain/primitives.ts';
import { portalPlatform, sha256 } from '../../helpers/portal-parts.ts';
import type { PortalHarness, StoredCase, StoredMessage } from './portal-contract.ts';

type CaseFile = Readonly<Record<'key' | 'title' | 'instance' | 'version', string>> & {
  readonly severity: number;
  readonly attachments: readonly string[];
};
interface OperationFile {
  readonly text: string;
  readonly attachments: readonly { readonly name: string; readonly path: string }[];
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8')) as unknown;
}

function names(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

function storedFile(folder: string, path: string, name: string): StoredMessage['files'][number] {
  return { name, sha256: sha256(readFileSync(join(folder, path))) };
}

function readCase(root: string, id: string): StoredCase & { readonly key: string } {
  const folder = join(root, 'cases', id);
  const path = join(folder, 'case.json');
  const content = readJson(path) as CaseFile;
  const later = names(join(folder, 'operations')).map((name) => {
    const { text, attachments } = readJson(join(folder, 'operations', name)) as OperationFile;
    return { text, files: attachments.map((file) => storedFile(folder, file.path, file.name)) };
  });
  const { key, title, instance, version } = content;
  const files = content.attachments.map((each) => storedFile(folder, each, each.replace('attachments/', '')));
  // The reader of a case.json sees text, not JSON's escapes.
  const text = Object.values(content).join('\n');
  return {
    key,
    remoteId: id,
    title,
    instance,
    version,
    severity: String(content.severity),
    first: { text, files },
    later,
  };
}

/** A folder on this disk. Its witness reads it with plain file calls. */
export function folderHarness(root: string): PortalHarness {
  const adapterAt = (path: string): ReturnType<PortalHarness['adapter']> => {
    const config: PortalConfig = { kind: 'folder', id: 'folder' as PortalId, path };
    return portalRegistry.create({ config, secret: undefined, platform: portalPlatform() });
  };
  let answers = 0;
  const reply = (caseId: string, content: unknown): void => {
    const folder = join(root, 'replies', caseId);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${(answers += 1)}.json`), JSON.stringify(content));
  };
  return {
    adapter: () => adapterAt(root),
    lost: () => adapterAt(join(root, 'not-there')),
    stored: async (key) =>
      names(join(root, 'cases'))
        .filter((id) => existsSync(join(root, 'cases', id, 'case.json')))
        .map((id) => readCase(root, id))
        .filter((each) => each.key === key)
        .map(({ key: _key, ...stored }) => stored),
    answer: async (caseId, text) => reply(caseId, { author: 'Support', text }),
    setStatus: async (caseId, status) => reply(caseId, { status }),
    severityTwo: '2',
    closed: 'closed',
  };
}
