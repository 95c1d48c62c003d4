import { errorCode } from '../../shared/error-code.ts';
import { Stalled } from './patience.ts';

const WORDS: Readonly<Record<string, string>> = {
  ENOSPC: 'The share is full.',
  EDQUOT: 'The share has no room left for this account.',
  EACCES: 'This account may not write to the share.',
  EPERM: 'This account may not write to the share.',
  EROFS: 'The share can only be read.',
  ENOENT: 'The share is not there any more.',
  ENOTDIR: 'What was named is not a folder.',
  EEXIST: 'A file of this name is there already and is never replaced.',
  ENOTCONN: 'The connection to the share was lost.',
  ECONNRESET: 'The connection to the share was lost.',
  EHOSTDOWN: 'The server of the share does not answer.',
  EHOSTUNREACH: 'The server of the share does not answer.',
  ESTALE: 'The connection to the share was lost.',
  EIO: 'The share answered with an input or output error.',
  ETIMEDOUT: 'The server of the share does not answer.',
  ENAMETOOLONG: 'The path to the share is too long.',
};

/** Why something could not be written to a share, in a sentence. */
export function shareProblem(error: unknown): string {
  if (error instanceof Stalled) return `The share gave no answer for ${Math.round(error.ms / 1000)} s.`;
  const code = errorCode(error);
  return (code === undefined ? undefined : WORDS[code]) ?? `The share could not be used (${code ?? 'unknown'}).`;
}
