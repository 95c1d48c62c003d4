import type { OutgoingPreview } from '../../../shared/domain/outgoing.ts';
import { ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';
import { bytesText, columns, count } from '../../output.ts';
import { caseNamed } from '../shared.ts';

/** `case preview ID`: exactly what would be sent of a draft now. */
export const casePreview: Command = {
  words: ['case', 'preview'],
  positionals: ['ID'],
  summary: 'Show exactly what would be sent of a draft',
  needs: 'core',
  more: [
    'The sha256 goes to "case submit --preview", which refuses when something else would be sent by then.',
    'What the second scan finds has an id for "case submit --pass"; its value is never shown.',
  ],
  run: async (context) => {
    const id = await caseNamed(context, context.args.positionals[0] ?? '');
    if (!id.ok) return id;
    const shown = await context.call('outgoing.preview', { caseId: id.value });
    return shown.ok ? ok({ json: { id: id.value, ...shown.value }, text: previewText(shown.value) }) : shown;
  },
};

const ACTIONS = { send: 'goes as it is', redacted: 'goes without', withheld: 'stays here' } as const;

/** What would be sent, in words. */
export function previewText({ sha256, bytes, text, files, gate, encrypted }: OutgoingPreview): readonly string[] {
  const fields = text.flatMap(({ field, text: value, removed }) => [
    `${field}${removed === 0 ? '' : ` (${count(removed, 'place')} taken out)`}`,
    ...value.split('\n').map((line) => `  ${line}`),
  ]);
  const rows = files.map(({ name, kind, action, removed, reason, bytes: size }) => [
    `  ${name}`,
    kind,
    bytesText(size),
    action === 'redacted'
      ? `${ACTIONS.redacted} ${count(removed, 'place')}`
      : `${ACTIONS[action]}${reason === null ? '' : `. ${reason}`}`,
  ]);
  const hits = gate.hits.map(({ id, where, line, looksLike, maySend }) => [
    `  ${id}`,
    `${where}${line === null ? '' : `, line ${line}`}`,
    looksLike,
    maySend ? 'may go with a reason' : 'never goes',
  ]);
  return [
    ...fields,
    '',
    ...(rows.length === 0 ? ['No files'] : ['Files', ...columns(rows)]),
    '',
    ...(hits.length === 0 ? ['The second scan found nothing.'] : ['The second scan found', ...columns(hits)]),
    `${bytesText(bytes)}${encrypted ? ', the bundle encrypted' : ''}, sha256 ${sha256}`,
  ];
}
