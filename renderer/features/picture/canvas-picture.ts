import { dimensionsOf, isTooLarge } from './dimension-rules.ts';
import type { Pixels, WriteText } from './pixels.ts';

/** A picture that announces more dots than can be edited here. */
export class TooManyDots extends Error {}

/** The dots of a picture, turned as it is shown. Rejects for what the browser cannot read, and with `TooManyDots`. */
export async function pixelsOf(address: string): Promise<Pixels> {
  const comma = address.indexOf(',');
  const type = /^data:([^;,]+)/u.exec(address)?.[1] ?? 'image/png';
  const bytes = Uint8Array.from(atob(address.slice(comma + 1)), (letter) => letter.charCodeAt(0));
  const announced = dimensionsOf(bytes);
  if (announced === undefined) throw new Error('The picture does not say how large it is.');
  if (isTooLarge(announced)) throw new TooManyDots();
  const bitmap = await createImageBitmap(new Blob([bytes], { type }));
  const { width, height } = bitmap;
  const context = contextOf(width, height);
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  return { width, height, data: context.getImageData(0, 0, width, height).data };
}

/** A PNG of nothing but dots: no name, no time, no program. */
export async function pngOf({ width, height, data }: Pixels): Promise<Uint8Array> {
  const context = contextOf(width, height);
  context.putImageData(new ImageData(data, width, height), 0, 0);
  const blob = await new Promise<Blob | null>((resolve) => context.canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('The picture is too large to be written.');
  return new Uint8Array(await blob.arrayBuffer());
}

/** Letters as the window writes them. */
export const writeText: WriteText = (text, size) => {
  const font = `600 ${size}px "Segoe UI", system-ui, sans-serif`;
  const measuring = contextOf(1, 1);
  measuring.font = font;
  const width = Math.max(1, Math.ceil(measuring.measureText(text).width));
  const height = Math.ceil(size * 1.3);
  const context = contextOf(width, height);
  context.font = font;
  context.textBaseline = 'middle';
  context.fillText(text, 0, height / 2);
  const { data } = context.getImageData(0, 0, width, height);
  const alpha = new Uint8ClampedArray(width * height);
  for (let dot = 0; dot < alpha.length; dot++) alpha[dot] = data[dot * 4 + 3] ?? 0;
  return { width, height, alpha };
};

function contextOf(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('This page cannot draw.');
  return context;
}
