import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fullName,
  fullNameOfNumbers,
  isLocalAccount,
  signInAddress,
} from '../../../core/contacts/account/account-rules.ts';

const numbers = (text: string): string => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).join(' ');
const env = (values: Readonly<Record<string, string>>) => (name: string) => values[name];

describe('the full name of an account', () => {
  it.each([
    ['Jürgen Groß', 'jgross'],
    ['李娜', 'planner3'],
    ['Ada 𝒲eber', 'ada'],
  ])('is read whatever signs it has: %s', (name, userName) => {
    expect(fullNameOfNumbers(`${numbers(name)}\r\n`, userName)).toBe(name.normalize('NFC'));
  });

  it('is nothing when the account has none, repeats the sign-in name, or something else was answered', () => {
    expect(fullNameOfNumbers('\r\n', 'ada')).toBeUndefined();
    expect(fullNameOfNumbers(numbers('ADA'), 'PC7\\ada')).toBeUndefined();
    expect(fullNameOfNumbers('Get-CimInstance : Access denied', 'ada')).toBeUndefined();
    expect(fullNameOfNumbers(numbers('x'.repeat(201)), 'ada')).toBeUndefined();
    expect(fullNameOfNumbers('7 7 65', 'ada')).toBeUndefined();
    expect(fullNameOfNumbers('99999', 'ada')).toBeUndefined();
    expect(fullName('---\n', 'ada')).toBeUndefined();
  });

  it('is read as `id -F` writes it', () => {
    expect(fullName('Ada Weber\n', 'aweber')).toBe('Ada Weber');
    expect(fullName('aweber\n', 'aweber')).toBeUndefined();
  });
});

describe('the address one signs in with', () => {
  it('is what whoami writes in one line', () => {
    expect(signInAddress('ada.weber@werk-sued.example\r\n')).toBe('ada.weber@werk-sued.example');
    expect(signInAddress('ada@werk.onmicrosoft.com')).toBe('ada@werk.onmicrosoft.com');
  });

  it.each([
    'ERROR: Unable to get User Principal Name (UPN) as the current logged-on user is not a domain user.',
    '',
    'ada@werk',
    'ada@werk.local',
    'ada@ad.werk.LAN',
    'WERK\\ada',
    'ada@werk.example\nben@werk.example',
    'j\uFFFDrgen@werk.example',
  ])('is nothing when mail cannot go there: %j', (said) => {
    expect(signInAddress(said)).toBeUndefined();
  });

  it('never is more than one address, whatever is said', () => {
    assert(property(string(), (said) => !/[\s<>"]/u.test(signInAddress(said) ?? '')));
  });
});

describe('an account', () => {
  it('is local when its domain is the machine, in whatever case', () => {
    expect(isLocalAccount(env({ USERDOMAIN: 'pc-7', COMPUTERNAME: 'PC-7' }))).toBe(true);
    expect(isLocalAccount(env({ USERDOMAIN: 'WERK', COMPUTERNAME: 'PC-7' }))).toBe(false);
    expect(isLocalAccount(env({ USERDOMAIN: 'AzureAD', COMPUTERNAME: 'PC-7' }))).toBe(false);
    expect(isLocalAccount(env({}))).toBe(false);
  });
});
