import { ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';
import { table } from '../../output.ts';
import { localTime } from '../../time.ts';
import { personZone } from '../shared.ts';

/** `notices list`: what the vendor announced. */
export const noticesList: Command = {
  words: ['notices', 'list'],
  summary: 'List the notices, latest first',
  needs: 'core',
  run: async (context) => {
    const answer = await context.call('notices.list', {});
    if (!answer.ok) return answer;
    const zone = await personZone(context);
    const rows = answer.value.notices.map((notice) => [
      localTime(notice.issuedAt, zone),
      notice.expired ? 'expired' : notice.severity,
      notice.kind,
      notice.id,
      notice.title,
    ]);
    const heading = ['issued', 'severity', 'kind', 'id', 'title'];
    return ok({ json: answer.value, text: table(heading, rows, 'There are no notices.') });
  },
};
