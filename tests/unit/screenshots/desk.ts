import { isStart } from '../../../electron/main/capture/capture-rules.ts';
import { createPictureShelf } from '../../../electron/main/capture/picture-shelf.ts';
import type { Host } from '../../../core/attachments/index.ts';
import type { HostEventName, HostEvents, TakenPicture } from '../../../shared/contract/host.ts';
import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import type { z } from 'zod';

export interface DeskOptions {
  /** Bytes of the next pictures; null: this desktop gives none. */
  readonly png: () => Uint8Array | null;
  /** Keys that another program has. */
  readonly taken?: readonly string[];
  /** Nobody clicked or pressed a key in the window. */
  readonly isAlone?: boolean;
}

/** A desktop without a screen: main's own shelf, and everything that was asked of it. */
export function openDesk({ png, taken = [], isAlone = false }: DeskOptions) {
  let next = 0;
  const shelf = createPictureShelf(() => `picture-${++next}`);
  const listeners = new Map<string, (payload: never) => void>();
  const waiting = new Map<string, TakenPicture>();
  const asked: { readonly name: string; readonly input: unknown }[] = [];
  const largest = { message: 0 };
  const held = () => {
    const bytes = png();
    const takenAt = '2026-11-23T16:44:05.000Z';
    if (bytes === null) return { picture: null, refusal: 'This desktop gives no pictures.', bytes: 0, takenAt };
    return { picture: shelf.put(bytes), refusal: null, bytes: bytes.length, takenAt };
  };
  const answers: Record<string, (input: never) => unknown> = {
    'host.captureSources': () => ok({ sources: [], refusal: null }),
    'host.capture': () => ok(held()),
    'host.picturePart': ({ picture, from }: { picture: string; from: number }) => {
      const part = shelf.part(picture, from);
      return part === undefined ? fail('not-found', 'gone') : ok(part);
    },
    'host.pictureDone': ({ id }: { id: string }) => {
      shelf.drop(id);
      waiting.delete(id);
      return ok({});
    },
    'host.pictures': () => ok({ pictures: [...waiting.values()] }),
    'host.shortcuts': (keys: { report: string | null; step: string | null }) =>
      ok({
        report: keys.report !== null && !taken.includes(keys.report),
        step: keys.step !== null && !taken.includes(keys.step),
      }),
    'host.recording': ({ recording }: { recording: { caseId: string } | null }) =>
      isStart(null, recording) && isAlone ? fail('refused', 'Nobody asked for it.') : ok({}),
  };
  const host: Host = {
    call: (name, input) => {
      asked.push({ name, input });
      const answer = (answers[name] ?? (() => ok({})))(input as never);
      largest.message = Math.max(largest.message, JSON.stringify(answer).length);
      return Promise.resolve(answer as never);
    },
    on: (name, listener) => {
      listeners.set(name, listener);
      return () => void listeners.delete(name);
    },
    close: () => undefined,
  };
  const say = <K extends HostEventName>(name: K, payload: z.input<HostEvents[K]>): void =>
    listeners.get(name)?.(payload as never);
  return {
    host,
    asked,
    largest,
    say,
    shelved: () => waiting.size,
    of: (name: string) => asked.filter((one) => one.name === name).map(({ input }) => input),
    /** The shortcut is pressed; `silent`: while no core hears it. */
    press: (caseId: string | null, silent = false): TakenPicture => {
      const picture = held();
      const pressed = { ...picture, id: picture.picture ?? `none-${++next}`, caseId };
      waiting.set(pressed.id, pressed);
      if (!silent) say('host.pictureTaken', pressed);
      return pressed;
    },
  };
}
