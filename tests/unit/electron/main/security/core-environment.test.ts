import { describe, expect, it } from 'vitest';
import { takeCoreEnvironment } from '../../../../../electron/main/security/core-environment.ts';

describe('takeCoreEnvironment', () => {
  it('gives the core everything and keeps no token for what main opens when there are tokens', () => {
    const own: Record<string, string | undefined> = {
      PATH: '/bin',
      COMPANION_DATA: '/data',
      COMPANION_PORTAL_TOKEN: 'a',
      COMPANION_PORTAL_TOKEN_RT: 'b',
      Companion_Portal_Token_Mixed: 'c',
    };
    const all = { ...own };
    expect(takeCoreEnvironment(own)).toEqual(all);
    expect(own).toEqual({ PATH: '/bin', COMPANION_DATA: '/data' });
  });
});
