import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Core } from '../../../core/app/index.ts';
import type { CaseDraft } from '../../../shared/domain/case-form.ts';
import type { OutgoingPreview } from '../../../shared/domain/outgoing.ts';
import type { CaseId } from '../../../shared/domain/primitives.ts';
import { COMPLETE_FORM, completeDraft, startCore, valueOf } from '../../helpers/core.ts';
import { temporaryFolder } from '../../helpers/temp.ts';
import { png } from '../pictures/samples.ts';

/** Made up; no part of it may ever arrive. */
export const SECRET = 'Qz81kkLm_vert';

export const PNG = png(12, 7);
export const BINARY = Buffer.concat([Buffer.from([0, 1, 2, 3, 0xff, 0xfe, 0x00, 0x90]), Buffer.alloc(400, 0x9c)]);

/** A core with a folder for files that a person chooses, and the portal that is a folder. */
export async function scene(options: Parameters<typeof startCore>[0] = {}) {
  const dataDir = options.dataDir ?? temporaryFolder();
  const chosen = temporaryFolder();
  const core = await startCore({ ...options, dataDir });
  return {
    core,
    dataDir,
    token: (name: string, content: string | Uint8Array) => tokenOf(core, chosen, name, content),
    draft: (form: Partial<CaseDraft> = {}) => completeDraft(core, { ...COMPLETE_FORM, ...form }),
    preview: async (caseId: CaseId): Promise<OutgoingPreview> =>
      valueOf(await core.client.call('outgoing.preview', { caseId })),
    /** Everything that arrived at the portal, as one text of bytes and names. */
    arrived: () => everythingBelow(join(dataDir, 'folder-portal', 'cases')),
  };
}

async function tokenOf(core: Core, folder: string, name: string, content: string | Uint8Array): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  writeFileSync(path, content);
  return valueOf(await core.client.call('files.register', { path })).token;
}

function everythingBelow(folder: string): string {
  if (!existsSync(folder)) return '';
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return `${path}\n${entry.isFile() ? readFileSync(path, 'latin1') : ''}`;
    })
    .join('\n');
}

/** Puts files on a case. */
export async function attach(core: Core, id: CaseId, tokens: readonly string[], more: object = {}) {
  return valueOf(await core.client.call('cases.attach', { id, files: [...tokens], ...more }));
}

export async function send(core: Core) {
  return valueOf(await core.client.call('sync.run', {}));
}
