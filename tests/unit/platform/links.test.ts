import { expect, it } from 'vitest';
import { mayHaveNoLinks } from '../../../core/platform/node/file-streams.ts';

const refused = (code: string): Error => Object.assign(new Error(code), { code });

it.each(['EISDIR', 'EINVAL', 'ENOTSUP', 'EPERM', 'UNKNOWN'])(
  'a new file is made in another way when the disk refuses a hard link with %s',
  (code) => expect(mayHaveNoLinks(refused(code))).toBe(true),
);

it.each(['EEXIST', 'ENOSPC', 'ENOENT', 'EACCES'])('nothing else is tried when a hard link fails with %s', (code) =>
  expect(mayHaveNoLinks(refused(code))).toBe(false),
);
