import { describe, expect, it } from 'vitest';
import { chooseCoreHost } from '../../../../../electron/main/core-supervisor/choose-core-host.ts';

describe('chooseCoreHost', () => {
  it.each([
    ['the utility process when the runtime is the one we ship', '45.4.1', '10', 'utility'],
    ['the utility process when it is the first with Node 24', '40.0.0', '10', 'utility'],
    ['a Node child when the runtime is the stand-in', '33.2.1', '9', 'node-child'],
    ['a Node child when the runtime is new but its Node-API is old', '41.0.0', '9', 'node-child'],
    ['a Node child when the runtime does not say what it is', undefined, undefined, 'node-child'],
  ] as const)('is %s', (_name, electron, napi, expected) => {
    expect(chooseCoreHost({ electron, napi }, {})).toBe(expected);
  });

  it('follows the environment when it names a host', () => {
    const env = { COMPANION_CORE_HOST: 'node-child' };
    expect(chooseCoreHost({ electron: '45.4.1', napi: '10' }, env)).toBe('node-child');
  });

  it('ignores the environment when it names something else', () => {
    const env = { COMPANION_CORE_HOST: 'in-process' };
    expect(chooseCoreHost({ electron: '45.4.1', napi: '10' }, env)).toBe('utility');
  });
});
