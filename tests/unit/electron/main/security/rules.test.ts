import { describe, expect, it } from 'vitest';
import { externalAddress } from '../../../../../electron/main/security/external-address.ts';
import { isAllowedPermission } from '../../../../../electron/main/security/permissions.ts';
import { isAllowedRequest } from '../../../../../electron/main/security/request-filter.ts';
import { isTrustedSender } from '../../../../../electron/main/security/trusted-sender.ts';

describe('externalAddress', () => {
  it.each(['https://www.planettogether.com/help', 'http://helpdesk.plant.local/Ticket/Display.html?id=7'])(
    'gives web pages to the browser when it is %s',
    (address) => {
      expect(externalAddress(address)).toBe(address);
    },
  );

  it.each([
    'file:///etc/passwd',
    'smb://server/share',
    'ms-msdt:/id',
    'javascript:alert(1)',
    'data:text/html,x',
    'app://companion/index.html',
    'https://user:secret@example.com/',
    '\\\\server\\share',
    'www.example.com',
    '',
  ])('keeps everything else when it is "%s"', (address) => {
    expect(externalAddress(address)).toBeUndefined();
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
