import { fileURLToPath } from 'node:url';
import manifest from '../package.json' with { type: 'json' };

/** Name and version of the app. */
export const APP = { name: manifest.productName, version: manifest.version } as const;

/** Folder of what came with the installation: beside cli/ in the sources and in the built programs alike. */
export const RESOURCES = fileURLToPath(new URL('../resources', import.meta.url));
