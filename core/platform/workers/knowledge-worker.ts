import { libraryWork } from '../../knowledge/thread/index.ts';
import type { LibraryStart } from '../../knowledge/thread/index.ts';
import { nodeFiles } from '../node/files.ts';
import { serveTasks } from './serve.ts';

serveTasks((start: LibraryStart) => libraryWork(nodeFiles, start));
