import { words } from '../words.ts';
import { START_PAGE } from './origin.ts';

/** Where the plain page lives; it needs none of the renderer's files, in case those are what is broken. */
export const STOPPED_PAGE_PATH = 'stopped.html';

const STYLE = `
  :root { color-scheme: light dark; font: 14px/1.5 "Segoe UI", system-ui, sans-serif; }
  body { margin: 0; display: grid; place-items: center; min-height: 100vh; }
  main { max-width: 30rem; padding: 2rem; }
  h1 { font-size: 1.25rem; font-weight: 600; }
  a { display: inline-block; padding: .4rem .9rem; border: 1px solid; border-radius: 4px; color: inherit; }
  header { position: fixed; inset: 0 0 auto; height: 40px; -webkit-app-region: drag; }
`;

/** The plain page that is shown after the window's content stopped twice in short time. Pure. */
export function stoppedPage(nonce: string): string {
  return `<!doctype html>
<html lang="${words.tag}">
<head>
<meta charset="utf-8">
<title>${words.appName}</title>
<style nonce="${nonce}">${STYLE}</style>
</head>
<body>
<header></header>
<main>
<h1>${words.stopped.title}</h1>
<p>${words.stopped.text}</p>
<p><a href="${START_PAGE}">${words.stopped.reopen}</a></p>
</main>
</body>
</html>`;
}
