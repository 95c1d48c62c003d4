import { keysIn } from '../../../shared/i18n/key-names.ts';
import { ORIGIN } from '../protocol/origin.ts';
import { desktopLanguage, words } from '../words.ts';

/** Steps that are being recorded: how many so far, and by which keys. */
export interface Recording {
  readonly caseId: string;
  readonly taken: number;
  readonly keys: string;
}

/** Where the bar's page lives. It is made here, has no script and no way to anything but these two links. */
export const RECORDER_PAGE_PATH = 'recorder.html';
export const TAKE_ADDRESS = `${ORIGIN}/recorder-take.html`;
export const STOP_ADDRESS = `${ORIGIN}/recorder-stop.html`;

const STYLE = `
  :root { color-scheme: light dark; font: 13px/18px "Segoe UI", system-ui, sans-serif; }
  body { margin: 0; height: 100vh; display: flex; align-items: center; gap: 12px; padding: 0 12px; box-sizing: border-box;
    background: Canvas; color: CanvasText; border: 1px solid GrayText; -webkit-app-region: drag; user-select: none; }
  p { margin: 0; flex: 1; min-width: 0; }
  b { font-weight: 600; }
  a { -webkit-app-region: no-drag; white-space: nowrap; padding: 5px 12px; border: 1px solid GrayText; border-radius: 4px;
    color: inherit; text-decoration: none; font-weight: 600; }
  a:focus-visible { outline: 2px solid; outline-offset: 2px; }
`;

/** The bar that says that steps are recorded. Numbers and keys only go into it. Pure. */
export function recorderPage(recording: Recording | null, nonce: string): string {
  const { recording: says, keys, take, stop } = words.steps;
  const how = recording === null || recording.keys === '' ? '' : keys(keysIn(desktopLanguage(), recording.keys));
  return `<!doctype html>
<html lang="${words.tag}">
<head>
<meta charset="utf-8">
<title>${words.appName}</title>
<style nonce="${nonce}">${STYLE}</style>
</head>
<body>
<p role="status"><b>${says(recording?.taken ?? 0)}</b><br>${escaped(how)}</p>
<a href="${TAKE_ADDRESS}">${take}</a>
<a href="${STOP_ADDRESS}">${stop}</a>
</body>
</html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
