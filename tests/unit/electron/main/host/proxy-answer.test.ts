import { describe, expect, it } from 'vitest';
import { proxyOf } from '../../../../../electron/main/host/proxy-answer.ts';

describe('proxyOf', () => {
  it.each([
    ['DIRECT', null],
    ['', null],
    ['PROXY proxy.plant.local:8080', 'http://proxy.plant.local:8080'],
    ['PROXY a:1; PROXY b:2; DIRECT', 'http://a:1'],
    ['HTTPS secure:443', 'https://secure:443'],
    ['SOCKS5 s:1080; PROXY p:8080', 'http://p:8080'],
    ['SOCKS s:1080', null],
    ['DIRECT; PROXY p:8080', null],
  ])('is right when the system says "%s"', (answer, expected) => {
    expect(proxyOf(answer)).toBe(expected);
  });
});
