import { describe, expect, it } from 'vitest';
import { resolveAsset } from '../../../../../electron/main/protocol/resolve-asset.ts';

describe('resolveAsset', () => {
  it.each([
    ['app://companion/', ['index.html'], 'text/html; charset=utf-8'],
    ['app://companion/index.html', ['index.html'], 'text/html; charset=utf-8'],
    ['app://companion/index.html?x=1#/cases', ['index.html'], 'text/html; charset=utf-8'],
    ['app://companion/assets/index-B1_a-2.js', ['assets', 'index-B1_a-2.js'], 'text/javascript; charset=utf-8'],
    ['app://companion/assets/a.css', ['assets', 'a.css'], 'text/css; charset=utf-8'],
    ['app://companion/assets/icons.woff2', ['assets', 'icons.woff2'], 'font/woff2'],
  ])('finds a file when asked for %s', (url, segments, contentType) => {
    expect(resolveAsset(url)).toEqual({ kind: 'file', segments, contentType });
  });

  it.each([
    'app://companion/..%2f..%2fpackage.json',
    'app://companion/..%5c..%5cpackage.json',
    'app://companion/%2e%2e%2fpackage.json',
    'app://companion/assets/%2e%2e/%2e%2e%2fmain/main.js',
    'app://companion//etc/passwd.json',
    'app://companion/C:%5cWindows%5cwin.json',
    'app://companion/a.js::$DATA.js',
    'app://companion/.hidden.js',
    'app://companion/a%00.js',
    'app://companion/%E0%A4%A.js',
    'app://companion/notes.txt',
    'app://companion/main.cjs',
    'app://companion/index.js.map',
    'app://companion/no-extension',
    'app://companion/constructor',
    'app://companion/assets/',
  ])('is not found when asked for %s', (url) => {
    expect(resolveAsset(url)).toEqual({ kind: 'refused', status: 404 });
  });

  it.each([
    'app://other/index.html',
    'app://companion.evil/index.html',
    'app://companion:81/index.html',
    'https://companion/index.html',
    'file:///etc/passwd',
    'not an address',
  ])('is refused when the address is %s', (url) => {
    expect(resolveAsset(url)).toEqual({ kind: 'refused', status: 403 });
  });

  it('stays inside when dots are resolved by the address itself', () => {
    expect(resolveAsset('app://companion/../../index.html')).toEqual({
      kind: 'file',
      segments: ['index.html'],
      contentType: 'text/html; charset=utf-8',
    });
  });
});
