import { dialog, shell } from 'electron';
import type { OpenDialogOptions } from 'electron';
import type { MainWindow } from '../windows/main-window.ts';

export interface OpenFilesRequest {
  readonly title: string;
  readonly multiple: boolean;
  /** Without dots; empty takes every file. */
  readonly extensions: readonly string[];
}

/** Paths of the files the person chose; empty when they stepped back. */
export async function chooseFiles(main: MainWindow, request: OpenFilesRequest): Promise<string[]> {
  const filters = request.extensions.length === 0 ? [] : [{ name: '', extensions: [...request.extensions] }];
  return ask(main, {
    title: request.title,
    filters,
    properties: request.multiple ? ['openFile', 'multiSelections'] : ['openFile'],
  });
}

/** The folder the person chose; null when they stepped back. */
export async function chooseFolder(main: MainWindow, title: string): Promise<string | null> {
  const [path] = await ask(main, { title, properties: ['openDirectory', 'createDirectory'] });
  return path ?? null;
}

/** Where the person wants a new file; null when they stepped back. */
export async function chooseTarget(main: MainWindow, title: string, name: string): Promise<string | null> {
  const window = main.current();
  const options = { title, defaultPath: name };
  const answer = await (window === undefined ? dialog.showSaveDialog(options) : dialog.showSaveDialog(window, options));
  return answer.canceled || answer.filePath === '' ? null : answer.filePath;
}

/** Shows a file in the system's file manager. */
export function reveal(path: string): void {
  shell.showItemInFolder(path);
}

async function ask(main: MainWindow, options: OpenDialogOptions): Promise<string[]> {
  const window = main.current();
  const answer = await (window === undefined ? dialog.showOpenDialog(options) : dialog.showOpenDialog(window, options));
  return answer.canceled ? [] : answer.filePaths;
}
