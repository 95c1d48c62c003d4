import { describe, expect, it } from 'vitest';
import { authorization, quoted, restBase, ticketUrl } from '../../../../core/portals/request-tracker/address.ts';
import { caseText, messageText, sentName, subjectOf } from '../../../../core/portals/request-tracker/case-text.ts';
import { readCursor } from '../../../../core/portals/request-tracker/cursor.ts';
import { severityWord } from '../../../../core/portals/request-tracker/fields.ts';
import { markedType, markOf } from '../../../../core/portals/request-tracker/marks.ts';
import { COMPLETE_FORM } from '../../../helpers/core.ts';

const AT = '2026-11-20T10:00:00.000Z';

function file(name: string, bytes: number): { name: string; bytes: number; path: string; sha256: string } {
  return { name, bytes, path: '/x', sha256: '' };
}

describe('a severity', () => {
  const words = { severities: ['Critical', 'High', 'P2', 'P3'] };

  it('is told with our number when the words of the portal do not say it', () => {
    expect(severityWord(words, 'Critical')).toBe('1 (Critical)');
    expect(severityWord(words, 'high ')).toBe('2 (high )');
    expect(severityWord(words, 'P2')).toBe('3 (P2)');
  });

  it('is told as the portal writes it when that says the number, or when nobody named the word', () => {
    expect(severityWord({ severities: ['S1', 'S2', 'S3', 'S4'] }, 'S2')).toBe('S2');
    expect(severityWord(words, 'Urgent')).toBe('Urgent');
    expect(severityWord(words, '')).toBe('');
  });
});

describe('the text of a case', () => {
  const form = { ...COMPLETE_FORM, severity: 1 as const, recordings: ['2026-11-20 Run 4'], unknown: {} };
  const text = caseText(form, [file('log.txt', 12), file('empty.log', 0)], AT);

  it('holds all fourteen items with their headings', () => {
    const headings = [
      'Description',
      'Business impact',
      'Time sensitivity',
      'Steps to reproduce',
      'Workaround',
      'Desired result',
      'Attachments',
      'Environment',
      'Users',
      'Time of occurrence',
      'Problem of an end user',
      'Version',
      'Error text',
      'Recordings',
    ];
    for (const heading of headings) expect(text).toMatch(new RegExp(`^${heading}$`, 'm'));
    for (const answer of [form.description, form.desiredResult, 'Many users', 'planner3 (Planner)', '2026-11-20 Run 4'])
      expect(text).toContain(answer);
    expect(text).toContain('2026-11-23T16:40:00+01:00 (Europe/Berlin)');
  });

  it('names the first severity as the vendor does', () => {
    expect(text).toContain('Severity: 1 – critical impact - production service');
  });

  it('says why the severity was chosen before the items, and nothing where nobody said so', () => {
    const why = 'Who is stopped? Several people\nBusiness impact: Line 3 stands';
    const told = caseText({ ...form, severityWhy: why }, [], AT);
    expect(told).toContain(`\n\nWhy this severity\n${why}\n\nDescription\n`);
    expect(text).not.toContain('Why this severity');
  });

  it('names files of no bytes', () => {
    expect(text).toContain('empty.log (0 bytes)');
  });

  it('says why an item is unknown and that one is not given', () => {
    const sparse = caseText({ unknown: { workaround: 'nobody tried' } }, [], AT);
    expect(sparse).toContain('Workaround\nUnknown: nobody tried');
    expect(sparse).toContain('Description\nNot given');
  });
});

describe('a message', () => {
  it.each(['', '0', ' '])('is never what the portal takes for no text: "%s"', (text) => {
    expect(Boolean(messageText(text, [file('a.bin', 3)]))).toBe(true);
    expect(messageText(text, [file('a.bin', 3)])).not.toBe('0');
  });

  it('loses characters no database stores, and no others', () => {
    expect(messageText('a\u0000b\r\nc\tü😀', [])).toBe('a b\nc\tü😀\n');
  });
});

describe('a subject', () => {
  it('fits 200 bytes and ends between characters when the title is long', () => {
    const subject = subjectOf('äöü😀 '.repeat(80));
    expect(Buffer.byteLength(subject)).toBeLessThanOrEqual(200);
    expect(subject.isWellFormed()).toBe(true);
    expect(subject.endsWith('…')).toBe(true);
  });

  it('is one line when the title has several', () => {
    expect(subjectOf(' one\r\n two ')).toBe('one two');
  });
});

describe('a file name', () => {
  it.each([
    ['../../etc/passwd', '.._.._etc_passwd'],
    ['a "b".txt', 'a _b_.txt'],
    ['line\nbreak.txt', 'line break.txt'],
    ['', 'file'],
  ])('survives the trip: %j', (name, expected) => {
    expect(sentName(name)).toBe(expected);
  });

  it('keeps its ending when it is cut', () => {
    const name = sentName(`${'ü'.repeat(300)}.evtx`);
    expect(name.endsWith('.evtx')).toBe(true);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
  });
});

describe('an address', () => {
  it.each([
    ['https://help.example.com', 'https://help.example.com/REST/2.0'],
    ['https://help.example.com/', 'https://help.example.com/REST/2.0'],
    ['https://help.example.com/rt/', 'https://help.example.com/rt/REST/2.0'],
    ['https://help.example.com/REST/2.0/', 'https://help.example.com/REST/2.0'],
    ['https://help.example.com/rt/rest/2.0/ticket/1?x=1', 'https://help.example.com/rt/REST/2.0'],
    ['https://me:pw@help.example.com:8443/', 'https://help.example.com:8443/REST/2.0'],
  ])('leads to REST 2.0 however it was typed: %s', (typed, base) => {
    expect(restBase(typed)).toBe(base);
  });

  it('leads a person to the ticket', () => {
    expect(ticketUrl('https://help.example.com/rt/REST/2.0', '12')).toBe(
      'https://help.example.com/rt/Ticket/Display.html?id=12',
    );
  });

  it('is signed in to with a token, or with a name and a password', () => {
    expect(authorization('1-23-abc')).toBe('token 1-23-abc');
    expect(authorization('me:pw')).toBe(`Basic ${Buffer.from('me:pw').toString('base64')}`);
  });

  it('does not let a text end its quotes', () => {
    expect(quoted("O'Hara \\")).toBe("'O\\'Hara \\\\'");
  });
});

describe('the mark of an operation', () => {
  it('is found again in the headers the portal stored', () => {
    const part = { id: '1', TransactionId: { id: '2' }, ContentType: 'text/plain', Filename: '', ContentLength: 1 };
    const Headers = `MIME-Version: 1.0\nContent-Type: text/plain; charset="utf-8"; ${markedType('0198-ab').slice(12)}`;
    expect(markOf({ ...part, Headers })).toBe('0198-ab');
    expect(markOf({ ...part, Headers: 'Content-Type: text/plain' })).toBeUndefined();
  });
});

describe('a cursor', () => {
  it.each([undefined, '', 'nonsense', '{"last":-1}', '{}'])('that cannot be read begins again: %s', (text) => {
    expect(readCursor(text)).toBeUndefined();
  });
});

it('tells support the checks before logging with what the machine found', () => {
  const checks = {
    elsewhere: { answer: 'no' as const, from: 'machine' as const, note: 'Nothing explains it.' },
    reproduced: { answer: 'yes' as const, from: 'person' as const, note: '' },
  };
  const text = caseText({ checks }, [], '2026-11-23T16:52:00.000Z');
  expect(text).toContain(
    'Checks before logging\nCaused by other software, hardware or the network? No (Nothing explains it.)\nReproduced? Yes',
  );
  expect(caseText({}, [], '2026-11-23T16:52:00.000Z')).not.toContain('Checks before logging');
});
