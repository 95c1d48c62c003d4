import { Button, ToggleButton } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import {
  ArrowRedoRegular,
  ArrowUndoRegular,
  ArrowUpRightRegular,
  BlurRegular,
  CropRegular,
  SquareRegular,
  TextTRegular,
  ZoomFitRegular,
  ZoomInRegular,
  ZoomOutRegular,
} from '../../components/icons.ts';
import { TOOLS } from './marks.ts';
import type { Tool } from './marks.ts';
import styles from './picture.module.css';

const ICONS: Readonly<Record<Tool, ReactElement>> = {
  blackout: <SquareRegular />,
  blur: <BlurRegular />,
  crop: <CropRegular />,
  arrow: <ArrowUpRightRegular />,
  text: <TextTRegular />,
};

/** Steps of the zoom; null is as large as there is room. */
const ZOOMS = [0.25, 0.5, 0.75, 1, 1.5, 2, 3] as const;

/** Tools, the way back and forth, and how large the picture is shown. */
export function Toolbar(props: {
  readonly tool: Tool;
  readonly onTool: (tool: Tool) => void;
  readonly zoom: number | null;
  readonly onZoom: (zoom: number | null) => void;
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
}): ReactElement {
  const { t } = useTranslation();
  const now = props.zoom ?? 1;
  const larger = ZOOMS.find((zoom) => zoom > now);
  const smaller = ZOOMS.findLast((zoom) => zoom < now);
  return (
    <fieldset aria-label={t('pictures.editor.tools')} className={styles['tools']}>
      {TOOLS.map((tool) => (
        <ToggleButton key={tool} icon={ICONS[tool]} checked={props.tool === tool} onClick={() => props.onTool(tool)}>
          {t(`pictures.editor.tool.${tool}`)}
        </ToggleButton>
      ))}
      <span className={styles['gap']} />
      <Button icon={<ArrowUndoRegular />} disabledFocusable={props.undo === undefined} onClick={() => props.undo?.()}>
        {t('pictures.editor.undo')}
      </Button>
      <Button icon={<ArrowRedoRegular />} disabledFocusable={props.redo === undefined} onClick={() => props.redo?.()}>
        {t('pictures.editor.redo')}
      </Button>
      <span className={styles['gap']} />
      <Button
        icon={<ZoomOutRegular />}
        aria-label={t('pictures.editor.zoomOut')}
        disabledFocusable={smaller === undefined}
        onClick={() => smaller !== undefined && props.onZoom(smaller)}
      />
      <Button icon={<ZoomFitRegular />} onClick={() => props.onZoom(null)}>
        {props.zoom === null ? t('pictures.editor.fit') : t('pictures.editor.zoom', { n: props.zoom * 100 })}
      </Button>
      <Button
        icon={<ZoomInRegular />}
        aria-label={t('pictures.editor.zoomIn')}
        disabledFocusable={larger === undefined}
        onClick={() => larger !== undefined && props.onZoom(larger)}
      />
    </fieldset>
  );
}
