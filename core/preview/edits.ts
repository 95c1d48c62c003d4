import type { PreviewChange, PreviewPart, PreviewSource } from '../../shared/domain/preview.ts';
import { fail } from '../../shared/errors.ts';
import { assertNever, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { MANIFEST, REPORT } from './bundle-reader.ts';
import type { EditRepository, FirstBundle } from './edit-repository.ts';
import { partsOf } from './listing-rules.ts';
import { make, NOT_HERE } from './making-anew.ts';
import { kindOfMark, mayKeep } from './mark-rules.ts';
import type { Opened, OpenedBundles } from './opened-bundles.ts';
import { sourceKey } from './types.ts';
import type { PreviewDeps } from './types.ts';

/** Changes of finished bundles: each makes the bundle anew from its first state. One at a time. */
export interface Edits {
  add(source: PreviewSource, sha256: string, change: PreviewChange, signal: AbortSignal): Promise<Result<void>>;
  remove(source: PreviewSource, sha256: string, edit: string, signal: AbortSignal): Promise<Result<void>>;
}

const BUSY = fail('busy', 'The bundle is being made anew already. Wait for it, or cancel it.');

export function createEdits(deps: PreviewDeps, repository: EditRepository, bundles: OpenedBundles): Edits {
  const { ids, clock } = deps.platform;
  let working = false;
  const alone = async (work: () => Promise<Result<void>>): Promise<Result<void>> => {
    if (deps.making === undefined) return NOT_HERE;
    if (working) return BUSY;
    working = true;
    try {
      return await work();
    } finally {
      working = false;
    }
  };
  const begin = async (source: PreviewSource, sha256: string) => {
    const opened = await bundles.same(source, sha256);
    if (!opened.ok) return opened;
    const { fixedBecause } = opened.value.onDisk;
    if (fixedBecause !== null) return fail('refused', fixedBecause);
    const known = repository.first(source);
    // A bundle that was put there by somebody else begins a new list.
    const first = known?.madeSha256 === sha256 ? known : undefined;
    return ok({ opened: opened.value, first, edits: first === undefined ? [] : repository.list(source) });
  };
  return {
    add: (source, sha256, change, signal) =>
      alone(async () => {
        const begun = await begin(source, sha256);
        if (!begun.ok) return begun;
        const { opened, first, edits } = begun.value;
        const checked = await checkChange(opened, change);
        if (!checked.ok) return checked;
        const edit = {
          id: ids.next(),
          at: new Date(clock.now()).toISOString(),
          change: remembered(change, opened, first),
        };
        const work = { source, opened, first, edits: [...edits, edit], adds: change };
        const made = await make(deps, repository, bundles, work, signal);
        if (made.ok) record(deps, source, change, made.value);
        return made.ok ? ok(undefined) : made;
      }),
    remove: (source, sha256, id, signal) =>
      alone(async () => {
        const begun = await begin(source, sha256);
        if (!begun.ok) return begun;
        const { opened, first, edits } = begun.value;
        const gone = edits.find((edit) => edit.id === id);
        if (gone === undefined) return fail('not-found', 'This change is not there any more.');
        const left = edits.filter((edit) => edit !== gone);
        const made = await make(deps, repository, bundles, { source, opened, first, edits: left }, signal);
        if (made.ok) record(deps, source, gone.change, made.value, 'undo');
        return made.ok ? ok(undefined) : made;
      }),
  };
}

async function checkChange(opened: Opened, change: PreviewChange): Promise<Result<void>> {
  if (change.kind === 'redact')
    return change.value.trim().length < 3 ? fail('invalid', 'Choose at least three characters.') : ok(undefined);
  if (change.kind === 'leaveOut') {
    if (!opened.reader.entries.some(({ path }) => path === change.path))
      return fail('not-found', 'This file is not in the bundle (any more).');
    return change.path === MANIFEST || change.path === REPORT
      ? fail('refused', 'The list of what is in the bundle, and of what was taken out, goes with every bundle.')
      : ok(undefined);
  }
  if (change.kind === 'leaveOutPart')
    return partSize(opened, change.part) === undefined
      ? fail('not-found', 'Nothing of this part is in the bundle (any more).')
      : ok(undefined);
  const kind = opened.tables.marks.get(change.mark)?.kind ?? kindOfMark(change.mark);
  if (kind === undefined || !mayKeep(kind))
    return fail('refused', 'A secret is never sent, whatever the reason. It stays taken out.');
  return (await opened.names()).has(change.mark)
    ? ok(undefined)
    : fail('not-found', 'What this mark stands for is not known on this computer. Collect again to keep it.');
}

const partSize = ({ listing }: Opened, part: PreviewPart) =>
  partsOf([...listing.files, ...listing.recordings, ...listing.scenarios]).find((one) => one.part === part);

/** As it is remembered: files by their first path, whatever other changes made of it since, parts with their size. */
function remembered(change: PreviewChange, opened: Opened, first: FirstBundle | undefined): PreviewChange {
  if (change.kind === 'leaveOut') return { ...change, path: first?.renamed.get(change.path) ?? change.path };
  return change.kind === 'leaveOutPart' ? { ...change, ...partSize(opened, change.part) } : change;
}

function record(deps: PreviewDeps, source: PreviewSource, change: PreviewChange, sha256: string, undo?: 'undo'): void {
  deps.audit.record({
    actor: 'person',
    action: undo === undefined ? `preview.${change.kind}` : `preview.${change.kind}.undo`,
    subject: sourceKey(source),
    details: { ...auditOf(change), bundle: sha256 },
  });
}

/** The value itself is what must not be written anywhere. */
function auditOf(change: PreviewChange): Readonly<Record<string, string>> {
  switch (change.kind) {
    case 'keep':
      return { mark: change.mark, reason: change.reason };
    case 'leaveOut':
      return { path: change.path };
    case 'leaveOutPart':
      return { part: change.part };
    case 'redact':
      return {};
    default:
      return assertNever(change);
  }
}
