import { z } from 'zod';

/** A screen or a window that a picture can be taken of. */
export const captureSource = z.object({
  id: z.string().max(200),
  kind: z.enum(['screen', 'window']),
  name: z.string().max(500),
  /** A small picture of it as a data address; null where there is none. */
  preview: z.string().nullable(),
});
export type CaptureSource = z.output<typeof captureSource>;

/** What is written under the pictures of a draft, in the order of its steps. Stays here; the steps' text holds it. */
export const casePictures = z
  .array(z.object({ id: z.string().max(100), text: z.string().max(2000) }))
  .max(200, 'holds more than 200');
export type CasePictures = z.output<typeof casePictures>;

/** How a step's picture is called; the number is its place. */
const STEP = /^step-(\d{2,3})\.png$/u;

/** The place of a step's picture by its name; undefined for what is no step. Pure. */
export function stepOf(name: string): number | undefined {
  const digits = STEP.exec(name)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** The name of the picture of a step, counted from 1. Pure. */
export function stepName(place: number): string {
  return `step-${String(place).padStart(2, '0')}.png`;
}

/** Whether a file is called like a picture that the window can show. Pure. */
export function isPictureName(name: string): boolean {
  return /\.(?:png|jpe?g|gif|webp|bmp)$/iu.test(name);
}

/** A global shortcut: which keys, and whether the system gave them to this app. */
export const shortcutState = z.object({
  /** As Electron writes them, such as Control+Alt+Shift+P; null: switched off. */
  keys: z.string().nullable(),
  state: z.enum(['on', 'off', 'taken', 'unknown']),
});
export type ShortcutState = z.output<typeof shortcutState>;

/** Most bytes of a picture that a message carries, before base64; whole messages stay below 256 KB. */
export const PICTURE_PART_BYTES = 150_000;
/** Most bytes of a picture that is pasted or taken. */
export const MOST_PICTURE_BYTES = 64_000_000;
