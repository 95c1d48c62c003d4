import { basename } from 'node:path';
import { app, ipcMain } from 'electron';
import type { BrowserWindow, PrintToPDFOptions } from 'electron';
import { writeBytes } from '../files.ts';
import { chooseTarget } from '../host/dialogs.ts';
import { log } from '../log.ts';
import { isTrustedSender } from '../security/trusted-sender.ts';
import { words } from '../words.ts';
import type { MainWindow } from './main-window.ts';
import { pageSizeOf, pdfName, whyNotWritten } from './save-pdf-rules.ts';

/** What became of a PDF, as the page is told. */
type Saved =
  | { readonly outcome: 'saved'; readonly name: string }
  | { readonly outcome: 'given-up' }
  | { readonly outcome: 'failed'; readonly reason: string };

/** Lets our page be saved as it would be printed. Where to is asked by the system's dialog, never named by the page. */
export function setupSavePdf(main: MainWindow): void {
  ipcMain.handle('page:pdf', async (event, name: unknown): Promise<Saved> => {
    const window = main.current();
    if (window?.webContents !== event.sender || !isTrustedSender(event.senderFrame)) return { outcome: 'given-up' };
    const path = await chooseTarget(main, words.pdf.title, pdfName(name));
    return path === null ? { outcome: 'given-up' } : save(window, path);
  });
}

async function save(window: BrowserWindow, path: string): Promise<Saved> {
  try {
    await writeBytes(path, await window.webContents.printToPDF(options()));
    return { outcome: 'saved', name: basename(path) };
  } catch (error: unknown) {
    log('pdf.failed', { error: String(error) });
    return { outcome: 'failed', reason: words.pdf.why[whyNotWritten(error)] };
  }
}

function options(): PrintToPDFOptions {
  return {
    pageSize: pageSizeOf(app.getLocaleCountryCode()),
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate:
      '<div style="width:100%;padding:0 16mm;text-align:right;font:8px sans-serif"><span class="pageNumber"></span> / <span class="totalPages"></span></div>',
    generateTaggedPDF: true,
  };
}
