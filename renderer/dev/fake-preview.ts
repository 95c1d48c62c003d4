import type { CoreHandlers } from '../../shared/contract/index.ts';
import type {
  PreviewBundle,
  PreviewChange,
  PreviewEdit,
  PreviewLine,
  PreviewMark,
  PreviewPart,
} from '../../shared/domain/preview.ts';
import { previewPart } from '../../shared/domain/preview.ts';
import { SECRET_KINDS } from '../../shared/domain/redaction.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import { storyFiles, storyKind, STORY_MARKS, storyNames, storyWithheld } from './bundle-story.ts';
import type { StoryFile } from './bundle-story.ts';
import { snapshot } from './machine.ts';
import { designNow, iso } from './time.ts';
import type { World } from './world.ts';

type Names = Extract<keyof CoreHandlers, `preview.${string}`>;

const GROUPS = { recording: 'recordings', scenario: 'scenarios' } as const;
const groupOf = ({ kind }: StoryFile) => GROUPS[kind as keyof typeof GROUPS] ?? 'files';
const marksIn = (text: string | null): readonly string[] =>
  [...(text ?? '').matchAll(STORY_MARKS)].map(([mark]) => mark);

const SECTIONS = { log: 'logs', settings: 'settings', facts: 'facts', 'event-log': 'eventLog', list: 'other' } as const;
const PARTS = {
  log: 'logs',
  settings: 'settings',
  facts: 'facts',
  'event-log': 'eventLog',
  recording: 'recordings',
  scenario: 'scenarios',
} as const;
const partOf = ({ kind }: StoryFile): PreviewPart | undefined => PARTS[kind as keyof typeof PARTS];
const sizeOf = (own: readonly StoryFile[]) => ({
  files: own.length,
  bytes: own.reduce((sum, { bytes }) => sum + bytes, 0),
});
const sectionsOf = (own: readonly StoryFile[]) =>
  Object.entries(SECTIONS)
    .map(([kind, section]) => ({ section, files: own.filter((file) => file.kind === kind).length }))
    .filter(({ files }) => files > 0);

function changed(files: readonly StoryFile[], change: PreviewChange): StoryFile[] {
  if (change.kind === 'leaveOut') return files.filter(({ path }) => path !== change.path);
  if (change.kind === 'leaveOutPart') return files.filter((file) => partOf(file) !== change.part);
  const [from, to] =
    change.kind === 'redact'
      ? [change.value, '[REDACTED:chosen]']
      : [change.mark, storyNames[change.mark] ?? change.mark];
  return files.map((file) => ({ ...file, text: file.text?.replaceAll(from, () => to) ?? null }));
}

/** One grey point. */
const PICTURE = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAG7buVgAAAABJRU5ErkJggg==';

const CONFLICT = fail('conflict', 'The bundle was made anew meanwhile. It is shown as it is now.');

/** The preview of the made-up core: one bundle, whatever is asked for; changes work. */
export function fakePreview(world: World): Pick<CoreHandlers, Names> {
  const first = storyFiles();
  let edits: PreviewEdit[] = [];
  let turn = 0;
  const files = (): readonly StoryFile[] =>
    edits.reduce<readonly StoryFile[]>((all, { change }) => changed(all, change), first);
  const sha256 = (): string =>
    (edits.length === 0 ? '9c417be2' : `a1b2c3d${edits.length}`).repeat(7) +
    (edits.length === 0 ? '55a0e07b' : '0badcafe');
  const mark = (name: string, path: string): PreviewMark => {
    const found = files().map((file) => ({
      path: file.path,
      places: marksIn(file.text).filter((one) => one === name).length,
    }));
    const kind = storyKind(name);
    const lines =
      files()
        .find((file) => file.path === path)
        ?.text?.split('\n') ?? [];
    return {
      mark: name,
      kind,
      action: SECRET_KINDS.some((one) => one === kind) ? 'removed' : 'replaced',
      places: found.reduce((sum, { places }) => sum + places, 0),
      files: found.filter(({ places }) => places > 0).length,
      maySay: storyNames[name] !== undefined,
      firstLine: lines.findIndex((line) => line.includes(name)) + 1,
    };
  };
  const view = (): PreviewBundle => {
    const all = files();
    const counts: Record<string, number> = {};
    for (const name of all.flatMap(({ text }) => marksIn(text)))
      counts[storyKind(name)] = (counts[storyKind(name)] ?? 0) + 1;
    const removed = Object.values(counts).reduce((sum, n) => sum + n, 0);
    return {
      sha256: sha256(),
      bytes: 23_600_000,
      format: 'zip',
      files: all.length,
      unpackedBytes: 64_700_000,
      groups: (['files', 'recordings', 'scenarios'] as const).map((group) => {
        const own = all.filter((file) => groupOf(file) === group);
        return {
          group,
          files: own.length,
          bytes: own.reduce((sum, { bytes }) => sum + bytes, 0),
          removed: own.reduce((sum, { text }) => sum + marksIn(text).length, 0),
        };
      }),
      parts: previewPart.options.flatMap((part) => {
        const own = all.filter((file) => partOf(file) === part);
        return own.length === 0 ? [] : [{ part, ...sizeOf(own) }];
      }),
      withheld: { lines: storyWithheld.length, items: storyWithheld.reduce((sum, { count = 1 }) => sum + count, 0) },
      removed,
      counts,
      rules: '2026.11.1',
      profile: 'default',
      approval: null,
      gate: { ok: true, files: all.length, known: 64, hits: [] },
      edits,
      knowsNames: true,
      fixedBecause: null,
    };
  };
  const made = () => {
    world.emit('snapshots.changed', { ids: [snapshot.id] });
    return ok(view());
  };
  const lineOf = (text: string, n: number): PreviewLine => ({
    n,
    text,
    cut: 0,
    hiddenMarks: 0,
    spans: [...text.matchAll(STORY_MARKS)].map((match) => ({
      from: match.index,
      to: match.index + match[0].length,
      mark: match[0],
    })),
  });
  return {
    'preview.open': () =>
      world.snapshots.length === 0 ? fail('not-found', 'There is no bundle here.') : ok(structuredClone(view())),
    'preview.files': ({ sha256: asked, group, filter, from, count }) => {
      if (asked !== sha256()) return CONFLICT;
      const own = files().filter(
        (file) =>
          groupOf(file) === group &&
          file.path.toLowerCase().includes(filter.search.toLowerCase()) &&
          (!filter.changed || marksIn(file.text).length > 0),
      );
      const page = own.slice(from - 1, from - 1 + count);
      return ok({
        files: page.map(({ path, kind, bytes, text }) => ({ path, kind, bytes, removed: marksIn(text).length })),
        total: own.length,
        sections: group === 'files' ? sectionsOf(own) : [],
      });
    },
    'preview.withheld': ({ from, count }) =>
      ok({
        entries: structuredClone(storyWithheld.slice(from - 1, from - 1 + count)),
        total: storyWithheld.length,
      }),
    'preview.lines': ({ sha256: asked, path, from, count }) => {
      if (asked !== sha256()) return CONFLICT;
      const file = files().find((one) => one.path === path);
      if (file === undefined) return fail('not-found', 'This file is not in the bundle (any more).');
      const none = { encoding: null, lines: [], marks: [], removals: [], total: 0, reading: false };
      if (file.text === null) return ok({ kind: 'binary', ...none });
      const all = file.text.replace(/\n$/, '').split('\n');
      const lines = all.slice(from - 1, from - 1 + count).map((text, at) => lineOf(text, from + at));
      const names = new Set(lines.flatMap(({ spans }) => spans.map((span) => span.mark)));
      const marks = [...names].map((name) => mark(name, path));
      return ok({ kind: 'text', encoding: 'utf-8', lines, marks, removals: [], total: all.length, reading: false });
    },
    'preview.find': ({ path, line, column, direction, kinds }) => {
      const places = files().flatMap((file) =>
        (file.text ?? '').split('\n').flatMap((text, at) =>
          lineOf(text, at + 1).spans.map((span) => ({
            path: file.path,
            line: at + 1,
            column: span.from,
            mark: span.mark,
          })),
        ),
      );
      const wanted = places.filter((place) => kinds.length === 0 || kinds.includes(storyKind(place.mark)));
      const order = files().map((file) => file.path);
      const compare = (place: (typeof places)[number]): number =>
        order.indexOf(place.path) - order.indexOf(path) || place.line - line || place.column - column;
      const found =
        direction === 'next'
          ? wanted.find((place) => compare(place) > 0)
          : wanted.findLast((place) => compare(place) < 0);
      const index = order.filter((one) => !one.endsWith('.trn')).indexOf(found?.path ?? '');
      return ok({ found: found === undefined ? null : { ...found, index } });
    },
    'preview.name': ({ mark: name }) => ok({ value: storyNames[name] ?? null }),
    'preview.picture': () => ok({ type: 'image/png', base64: PICTURE, next: null }),
    'preview.edit': ({ change }) => {
      turn += 1;
      const size = change.kind === 'leaveOutPart' ? sizeOf(files().filter((file) => partOf(file) === change.part)) : {};
      edits = [...edits, { id: `edit-${turn}`, at: iso(designNow()), change: { ...change, ...size } }];
      return made();
    },
    'preview.undo': ({ edit }) => {
      edits = edits.filter(({ id }) => id !== edit);
      return made();
    },
  };
}
