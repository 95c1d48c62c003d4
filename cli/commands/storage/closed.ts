import { closedData, createIds, dataFolder, systemClock, systemFacts } from '../../../core/app/index.ts';
import type { Context } from '../../command.ts';

/** The data folder of a command that works on it as a whole, without opening it. */
export function closedFolder({ args, io }: Context) {
  const dataDir = dataFolder(systemFacts(), args.data, io.cwd);
  return { ...closedData({ dataDir, face: 'cli' }), ids: createIds(systemClock) };
}

/** The passphrase from the environment, else asked for without echo. */
export async function passphraseOf({ io }: Context, question: string): Promise<string | undefined> {
  const said = io.env('COMPANION_MOVE_PASSPHRASE');
  return said !== undefined && said !== '' ? said : io.askSecret(question);
}
