export { libraryWork } from './library-work.ts';
export type {
  ImportAnswer,
  ImportDone,
  ImportTask,
  LibraryAnswer,
  LibraryStart,
  LibraryTask,
  SearchTask,
  SeedTask,
} from './messages.ts';
