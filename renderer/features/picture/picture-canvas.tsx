import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent, PointerEvent, ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { applyMarks, cropOf } from './apply-rules.ts';
import { writeText } from './canvas-picture.ts';
import { boundsOf, markAt, middleMark, moveMark, newMark, sizeMark } from './marks.ts';
import type { Mark, Point, Tool } from './marks.ts';
import styles from './picture.module.css';
import type { Pixels } from './pixels.ts';

export interface Editing {
  readonly picture: Pixels;
  readonly marks: readonly Mark[];
  readonly chosen: number | null;
  readonly tool: Tool;
  /** Null: as large as there is room. */
  readonly zoom: number | null;
  readonly change: (marks: readonly Mark[]) => void;
  readonly choose: (index: number | null) => void;
}

/** A pull shorter than this chooses what lies there instead of drawing. */
const LEAST_PULL = 5;
const STEPS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** The picture with its marks as it will be saved, and what mouse and keys do to it. */
export function PictureCanvas(editing: Editing): ReactElement {
  const { t } = useTranslation();
  const { picture, marks, tool, zoom, change, choose } = editing;
  const canvas = useRef<HTMLCanvasElement>(null);
  const hint = useId();
  const [pull, setPull] = useState<{ readonly from: Point; readonly to: Point } | null>(null);
  const crop = cropOf(picture, marks);
  const shown = crop ?? { x: 0, y: 0, width: picture.width, height: picture.height };
  useEffect(() => {
    if (canvas.current !== null) draw(canvas.current, editing, pull);
  });
  const pointOf = (event: PointerEvent): Point => {
    const box = event.currentTarget.getBoundingClientRect();
    return {
      x: Math.round(shown.x + ((event.clientX - box.left) / Math.max(1, box.width)) * shown.width),
      y: Math.round(shown.y + ((event.clientY - box.top) / Math.max(1, box.height)) * shown.height),
    };
  };
  const add = (mark: Mark): void => {
    // A text that nobody wrote is nothing.
    const kept = marks.filter((one) => one.kind !== 'text' || one.text.trim() !== '');
    change([...kept, mark]);
    choose(kept.length);
  };
  const end = (event: PointerEvent): void => {
    if (pull === null) return;
    const to = pointOf(event);
    setPull(null);
    const isPull = Math.hypot(to.x - pull.from.x, to.y - pull.from.y) >= LEAST_PULL;
    if (isPull || tool === 'text') add(newMark(tool, pull.from, to, chance()));
    else choose(markAt(marks, to) ?? null);
  };
  const press = (event: KeyboardEvent): void => {
    const next = pressed(editing, event);
    if (next === undefined) return;
    event.preventDefault();
    if (next === 'add') add(middleMark(tool, picture.width, picture.height, chance()));
    else {
      change(next);
      if (next.length < marks.length) choose(null);
    }
  };
  const size = zoom === null ? {} : { width: shown.width * zoom, maxWidth: 'none' };
  return (
    <div>
      <p id={hint} className={styles['quiet']}>
        {t('pictures.editor.keys')}
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- an application is worked with by keys */}
      <div
        className={styles['stage']}
        role="application"
        aria-label={t('pictures.editor.canvas', { tool: t(`pictures.editor.tool.${tool}`) })}
        aria-describedby={hint}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it is worked with by keys
        tabIndex={0}
        onKeyDown={press}
      >
        <canvas
          ref={canvas}
          className={styles['canvas']}
          style={size}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            setPull({ from: pointOf(event), to: pointOf(event) });
          }}
          onPointerMove={(event) => pull !== null && setPull({ ...pull, to: pointOf(event) })}
          onPointerUp={end}
          onPointerCancel={() => setPull(null)}
        />
      </div>
    </div>
  );
}

/** The marks after a key; `add` for a new one, undefined when the key means nothing here. */
function pressed(
  { marks, chosen }: Editing,
  event: { readonly key: string; readonly shiftKey: boolean; readonly altKey: boolean; readonly ctrlKey: boolean },
): readonly Mark[] | 'add' | undefined {
  if (event.ctrlKey) return undefined;
  if (event.key === 'Enter') return 'add';
  const mark = chosen === null ? undefined : marks[chosen];
  if (mark === undefined) return undefined;
  if (event.key === 'Delete' || event.key === 'Backspace') return marks.filter((_, index) => index !== chosen);
  const step = STEPS[event.key];
  if (step === undefined) return undefined;
  const far = event.altKey ? 1 : 10;
  const by = { x: step.x * far, y: step.y * far };
  return marks.map((one, index) => (index === chosen ? (event.shiftKey ? sizeMark(one, by) : moveMark(one, by)) : one));
}

function draw(
  canvas: HTMLCanvasElement,
  { picture, marks, chosen, tool }: Editing,
  pull: { readonly from: Point; readonly to: Point } | null,
): void {
  const isDrawn = pull !== null && tool !== 'text' && tool !== 'crop';
  const drawn = isDrawn ? [...marks, newMark(tool, pull.from, pull.to, 1)] : marks;
  const done = applyMarks(picture, drawn, writeText);
  canvas.width = done.width;
  canvas.height = done.height;
  const context = canvas.getContext('2d');
  if (context === null) return;
  context.putImageData(new ImageData(done.data, done.width, done.height), 0, 0);
  const crop = cropOf(picture, marks);
  const frame = pull !== null && tool === 'crop' ? boundsOf(newMark('crop', pull.from, pull.to, 0)) : undefined;
  const mark = chosen === null ? undefined : marks[chosen];
  const outline = frame ?? (mark === undefined || mark.kind === 'crop' ? undefined : boundsOf(mark));
  if (outline === undefined) return;
  // Drawn on the screen only: what is saved is made anew from the marks.
  context.lineWidth = Math.max(2, done.width / 600);
  context.setLineDash([8, 6]);
  context.strokeStyle = '#037692';
  context.strokeRect(outline.x - (crop?.x ?? 0), outline.y - (crop?.y ?? 0), outline.width, outline.height);
}

/** What nobody can guess and nobody keeps. */
function chance(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 1;
}
