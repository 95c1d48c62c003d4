import type { CoreHandlers } from '../../shared/contract/index.ts';
import { ok } from '../../shared/result.ts';
import type { ChosenFile, Copying } from '../attachments/index.ts';
import type { Screenshots } from './screenshots-service.ts';

type Names = Extract<keyof CoreHandlers, `${'pictures' | 'steps' | 'shortcuts' | 'copies'}.${string}`>;

/** Contract → pictures, steps, and files on their way. */
export function screenshotsHandlers(shots: Screenshots, copying: Copying): Pick<CoreHandlers, Names> {
  const { staged, steps, shortcuts } = shots;
  const chosen = ({ token, name, bytes }: ChosenFile) => ({ token, name, bytes });
  return {
    'pictures.sources': async () => {
      const found = await shots.sources();
      return found.ok ? ok({ sources: [...found.value.sources], refusal: found.value.refusal }) : found;
    },
    'pictures.capture': async ({ source }) => {
      const taken = await shots.capture(source);
      return taken.ok ? ok(chosen(taken.value)) : taken;
    },
    'pictures.begin': ({ name, bytes }) => staged.begin(name, bytes),
    'pictures.part': ({ upload, base64 }) => {
      const taken = staged.part(upload, Buffer.from(base64, 'base64'));
      return taken.ok ? ok({}) : taken;
    },
    'pictures.finish': async ({ upload }) => {
      const file = await staged.finish(upload);
      return file.ok ? ok(chosen(file.value)) : file;
    },
    'pictures.replace': async ({ id, attachment, file }) => {
      const replaced = await shots.replace(id, attachment, file);
      return replaced.ok ? ok({ attachment: replaced.value }) : replaced;
    },
    'pictures.arrange': ({ id, order }) => {
      const arranged = shots.arrange(id, order);
      return arranged.ok ? ok({}) : arranged;
    },
    'steps.state': () => {
      const now = steps.recording();
      const recording = now === undefined ? null : { ...now, shortcut: shortcuts.step() };
      return ok({ recording, problem: steps.problem() ?? null });
    },
    'steps.start': async ({ id }) => {
      const started = await steps.start(id);
      return started.ok ? ok({}) : started;
    },
    'steps.take': async () => {
      const taken = await shots.takeStep();
      return taken.ok ? ok({}) : taken;
    },
    'steps.stop': async () => {
      const stopped = await steps.stop();
      return stopped.ok ? ok({}) : stopped;
    },
    'shortcuts.state': () => ok({ report: shortcuts.report(), step: shortcuts.step() }),
    'copies.list': () => ok({ copies: [...copying.list()] }),
    'copies.cancel': ({ id }) => {
      copying.cancel(id);
      return ok({});
    },
  };
}
