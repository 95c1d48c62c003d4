import { describe, expect, it } from 'vitest';
import {
  contentSecurityPolicy,
  responseHeaders,
  withNonce,
} from '../../../../../electron/main/protocol/response-headers.ts';
import { isOwnAddress } from '../../../../../electron/main/protocol/origin.ts';
import { stoppedPage } from '../../../../../electron/main/protocol/stopped-page.ts';

describe('contentSecurityPolicy', () => {
  const policy = contentSecurityPolicy('N0nce');

  it('allows nothing that it does not name', () => {
    expect(policy.startsWith("default-src 'none'; ")).toBe(true);
  });

  it('allows scripts from files of the app only', () => {
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain('unsafe');
  });

  it('allows written styles only with the nonce of this load', () => {
    expect(policy).toContain("style-src 'self' 'nonce-N0nce';");
  });
});

describe('responseHeaders', () => {
  it('forbids guessing the kind and sharing with other pages', () => {
    expect(responseHeaders('text/css', 'n')).toMatchObject({
      'Content-Type': 'text/css',
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    });
  });
});

describe('withNonce', () => {
  it('replaces the mark when the page has it', () => {
    expect(withNonce('<meta name="csp-nonce" content="__CSP_NONCE__" />', 'abc')).toBe(
      '<meta name="csp-nonce" content="abc" />',
    );
  });
});

describe('stoppedPage', () => {
  it('needs neither script nor file, and its style carries the nonce', () => {
    const page = stoppedPage('abc');
    expect(page).toContain('<style nonce="abc">');
    expect(page).toContain('href="app://companion/index.html"');
    expect(page).not.toMatch(/<script|src=|@import|url\(/);
  });
});

describe('isOwnAddress', () => {
  it.each(['app://companion/index.html', 'app://companion/index.html#/cases/1'])('is true when it is %s', (address) => {
    expect(isOwnAddress(address)).toBe(true);
  });

  it.each([
    'app://companion@evil/index.html',
    'app://evil/companion',
    'app://user@companion/',
    'https://companion/',
    'about:blank',
    'data:text/html,x',
    '',
  ])('is false when it is "%s"', (address) => {
    expect(isOwnAddress(address)).toBe(false);
  });
});
