import { describe, expect, it } from 'vitest';
import { externalLink } from '../../../../../electron/main/security/external-link.ts';
import { createLinkOpener } from '../../../../../electron/main/security/link-opener.ts';
import { isAllowedPermission } from '../../../../../electron/main/security/permissions.ts';
import { isAllowedRequest } from '../../../../../electron/main/security/request-filter.ts';
import { isTrustedSender } from '../../../../../electron/main/security/trusted-sender.ts';

describe('externalLink', () => {
  it.each([
    'https://planettogether.com/',
    'https://www.planettogether.com/knowledge?x=1',
    'https://help.eu.PlanetTogether.com/',
    'https://planettogether.com:443/a',
  ])('opens the page when it is one of the vendor: %s', (address) => {
    expect(externalLink(address)).toEqual({ kind: 'open', address: new URL(address).href });
  });

  it.each([
    ['https://x/?secret', 'x'],
    ['https://planettogether.com.example.com/', 'planettogether.com.example.com'],
    ['https://notplanettogether.com/', 'notplanettogether.com'],
    ['https://planettogether.com:8443/', 'planettogether.com:8443'],
    ['https://planettogether.com./', 'planettogether.com.'],
    ['https://pl\u0430nettogether.com/', 'xn--plnettogether-x1k.com'],
    ['https://helpdesk.plant.local/Ticket/Display.html?id=7', 'helpdesk.plant.local'],
  ])('asks, with the whole host, when it is any other page: %s', (address, host) => {
    expect(externalLink(address)).toMatchObject({ kind: 'ask', target: host, what: 'page' });
  });

  it.each(['tel:8883178807', 'tel:+18883178807', 'tel:112'])('asks before it calls a number: %s', (address) => {
    expect(externalLink(address)).toEqual({ kind: 'ask', address, target: address.slice(4), what: 'call' });
  });

  it.each([
    'tel:*21*0900%23',
    'tel:+49301234567,,99',
    'tel:888-317-8807',
    'tel:1234567890123456',
    'tel:+1;phone-context=x',
    'TEL:112 ',
    'http://www.planettogether.com/',
    'http://helpdesk.plant.local/Ticket/Display.html?id=7',
    'file:///etc/passwd',
    'smb://server/share',
    'ms-msdt:/id',
    'javascript:alert(1)',
    'data:text/html,x',
    'app://companion/index.html',
    'https://user:secret@planettogether.com/',
    '\\\\server\\share',
    'www.example.com',
    '',
  ])('refuses everything else: "%s"', (address) => {
    expect(externalLink(address)).toEqual({ kind: 'refuse' });
  });
});

describe('createLinkOpener', () => {
  function opener() {
    const opened: string[] = [];
    const asked: { host: string; answer: (yes: boolean) => void }[] = [];
    const open = createLinkOpener({
      open: async (address) => void opened.push(address),
      ask: ({ target }) => new Promise((answer) => asked.push({ host: target, answer })),
      refused: () => undefined,
    });
    return { opened, asked, open };
  }

  it('opens another host only when the person agrees', async () => {
    const { opened, asked, open } = opener();
    const first = open('https://x/?1');
    asked[0]?.answer(false);
    await first;
    const second = open('https://x/?2');
    asked[1]?.answer(true);
    await second;
    expect(asked.map(({ host }) => host)).toEqual(['x', 'x']);
    expect(opened).toEqual(['https://x/?2']);
  });

  it('asks one question at a time and refuses what comes meanwhile', async () => {
    const { opened, asked, open } = opener();
    const first = open('https://x/?1');
    await open('https://y/?2');
    asked[0]?.answer(true);
    await first;
    expect(asked).toHaveLength(1);
    expect(opened).toEqual(['https://x/?1']);
  });
});

describe('isAllowedPermission', () => {
  it('lets the page copy text when a person asks it to', () => {
    expect(isAllowedPermission('clipboard-sanitized-write')).toBe(true);
  });

  it.each(['media', 'geolocation', 'notifications', 'clipboard-read', 'hid', 'serial', 'openExternal', 'fullscreen'])(
    'refuses %s',
    (permission) => {
      expect(isAllowedPermission(permission)).toBe(false);
    },
  );
});

describe('isAllowedRequest', () => {
  it.each(['app://companion/assets/a.js', 'data:image/png;base64,AA', 'data:font/woff2;base64,AA'])(
    'lets the page load %s',
    (address) => {
      expect(isAllowedRequest(address, true)).toBe(true);
    },
  );

  it.each(['https://example.com/', 'http://127.0.0.1/', 'file:///etc/passwd', 'app://other/a.js', 'data:text/html,x'])(
    'refuses %s',
    (address) => {
      expect(isAllowedRequest(address, false)).toBe(false);
    },
  );

  it('has developer tools only when it runs from a checkout', () => {
    expect(isAllowedRequest('devtools://devtools/bundled/x.js', false)).toBe(true);
    expect(isAllowedRequest('devtools://devtools/bundled/x.js', true)).toBe(false);
  });
});

describe('isTrustedSender', () => {
  it('is true when it is the top frame of our page', () => {
    expect(isTrustedSender({ url: 'app://companion/index.html', parent: null })).toBe(true);
  });

  it('is false when it is a frame inside the page', () => {
    expect(isTrustedSender({ url: 'app://companion/index.html', parent: {} })).toBe(false);
  });

  it('is false when it is another page', () => {
    expect(isTrustedSender({ url: 'https://example.com/', parent: null })).toBe(false);
  });

  it('is false when the frame is gone', () => {
    expect(isTrustedSender(null)).toBe(false);
  });
});
