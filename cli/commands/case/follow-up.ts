import { ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';
import { caseNamed } from '../shared.ts';

/** `case follow-up ID`: a new draft that goes on from a closed case. */
export const caseFollowUp: Command = {
  words: ['case', 'follow-up'],
  positionals: ['ID'],
  summary: 'Start a draft that goes on from a closed case',
  needs: 'core',
  more: ['The draft names the closed case and takes over its instance, kind, severity and version.'],
  run: async (context) => {
    const id = await caseNamed(context, context.args.positionals[0] ?? '');
    if (!id.ok) return id;
    const made = await context.call('cases.followUp', { id: id.value });
    if (!made.ok) return made;
    const detail = await context.call('cases.get', { id: made.value.id });
    if (!detail.ok) return detail;
    const { number, follows } = detail.value;
    return ok({
      json: { id: made.value.id, state: 'draft', number, follows },
      text: [`Draft ${number} goes on from case ${follows?.number ?? id.value}. Say what happened, then send it.`],
    });
  },
};
