import { join } from 'node:path';
import type { Platform } from '../../../core/platform/ports.ts';
import { withCore } from './data-folder.ts';
import { draft, value } from './story.ts';

/** What few people have on one day: kept out of the story, whose Home stays that of an ordinary one. */
export interface Further {
  /** A wish for the product, its value still to be said. */
  readonly enhancement: string;
  /** A change that wants a window and a way back. */
  readonly change: string;
  /** A draft that was handed over to another contact. */
  readonly handedOver: string;
}

/** Tells it into the folder of a story, now and on this machine, or where it is told to. */
export function tellFurther(dataFolder: string, platform: Partial<Platform> = {}): Promise<Further> {
  return withCore(dataFolder, platform, async ({ client }) => {
    const jonas = { name: 'Jonas Brandt', email: 'jonas.brandt@example.com', phone: '', role: 'backup' } as const;
    await value(client.call('contacts.save', jonas));
    const { contacts } = await value(client.call('contacts.list', {}));
    const enhancement = await draft(client, {
      kind: 'enhancement',
      title: 'Show the reason of a late job in the Gantt',
      description: 'The planner opens three windows to see why a job is late.',
      severity: 4,
    });
    const change = await draft(client, {
      kind: 'change',
      title: 'Move Production to the new database server',
      description: 'The old server leaves on 12 December.',
      severity: 3,
      request: { fields: { 'downtime-minutes': '90', 'what-changes': 'The connection of Production.' } },
    });
    const handedOver = await draft(client, {
      title: 'Setup times of press 4 are doubled since the shift change',
      description: 'Every setup of press 4 takes twice as long.',
      severity: 3,
    });
    const to = contacts.find(({ name }) => name === jonas.name)?.id ?? '';
    const path = join(dataFolder, 'press-4.companion-case');
    await value(client.call('handover.give', { id: handedOver, to, path, note: 'Please send it before 18:00.' }));
    return { enhancement, change, handedOver };
  });
}
