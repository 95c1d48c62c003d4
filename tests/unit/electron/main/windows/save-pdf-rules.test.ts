import { anything, assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageSizeOf, pdfName, whyNotWritten } from '../../../../../electron/main/windows/save-pdf-rules.ts';

describe('a page saved as PDF', () => {
  it.each([
    ['US', 'Letter'],
    ['us', 'Letter'],
    ['DE', 'A4'],
    ['', 'A4'],
  ])('has the paper of the country when that is "%s"', (country, size) => {
    expect(pageSizeOf(country)).toBe(size);
  });

  it.each([
    ['case-1042.pdf', 'case-1042.pdf'],
    ['../../etc/passwd', '-etc-passwd.pdf'],
    [String.raw`C:\Windows\x.pdf`, 'C-Windows-x.pdf'],
    ['', 'case.pdf'],
    [7, 'case.pdf'],
  ])('has a plain name when the page suggests %s', (suggested, name) => {
    expect(pdfName(suggested)).toBe(name);
  });

  it('never has a name that leads to another folder when the page suggests anything', () => {
    assert(property(anything(), (suggested) => !/[/\\:]|^\./u.test(pdfName(suggested))));
  });

  it.each([
    [{ code: 'ENOSPC' }, 'full'],
    [{ code: 'EACCES' }, 'refused'],
    [{ code: 'EBUSY' }, 'busy'],
    [new Error('printing failed'), 'other'],
    [undefined, 'other'],
  ])('says why when it was not written: %j', (error, why) => {
    expect(whyNotWritten(error)).toBe(why);
  });
});
