import { stepName, stepOf } from '../../shared/domain/pictures.ts';

/** How a picture of the screen is called: by the person's own clock. Pure. */
export function screenshotName(at: number, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  }).formatToParts(at);
  const of = (type: string): string => parts.find((part) => part.type === type)?.value ?? '00';
  return `screenshot-${of('hour')}-${of('minute')}-${of('second')}.png`;
}

/** The name of the next step's picture, behind those that are there. Pure. */
export function nextStepName(names: readonly string[]): string {
  return stepName(Math.max(0, ...names.map((name) => stepOf(name) ?? 0)) + 1);
}

const ENDINGS = {
  png: 'png',
  jpeg: 'jpg',
  gif: 'gif',
  webp: 'webp',
  bmp: 'bmp',
} as const;

/** A name for a picture's bytes: without folders and control signs, with the ending of what it is. Pure. */
export function pictureName(said: string, kind: keyof typeof ENDINGS): string {
  const base = said.replace(/^.*[/\\]/u, '').replace(/\.[^.]*$/u, '');
  // oxlint-disable-next-line no-control-regex -- signs that no system allows in names
  const plain = base.replaceAll(/[\u0000-\u001F<>:"|?*]/gu, '').trim();
  return `${plain === '' ? 'picture' : plain.slice(0, 100)}.${ENDINGS[kind]}`;
}
