import { assert, constantFrom, oneof, property, record, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  accountOfWhoami,
  identityKey,
  nameOfLastSignIn,
  namesOfIdentity,
} from '../../../core/contacts/account/directory-rules.ts';

const SID = 'S-1-5-21-1004336348-1177238915-682003330-1117';
const OTHER_SID = 'S-1-5-21-1004336348-1177238915-682003330-1118';
const OWN = { account: String.raw`WERK\aweber`, sid: SID, upn: 'ada.weber@werk.example' };
const values = (of: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(of).map(([name, value]) => [name.toLowerCase(), value]));
const last = (of: Readonly<Record<string, string>>, own: Parameters<typeof nameOfLastSignIn>[1] = OWN) =>
  nameOfLastSignIn(values({ LastLoggedOnDisplayName: 'Ada Weber', ...of }), own);

describe('the account that whoami names', () => {
  it('is a name with its identifier', () => {
    expect(accountOfWhoami(`"werk\\jürgen groß","${SID}"\r\n`)).toEqual({ account: 'werk\\jürgen groß', sid: SID });
    expect(
      accountOfWhoami(`HKEY_LOCAL_MACHINE\\X\r\n    A    REG_SZ    b\r\n\r\n"azuread\\ada","S-1-12-1-1-2-3-4"`),
    ).toEqual({
      account: 'azuread\\ada',
      sid: 'S-1-12-1-1-2-3-4',
    });
  });

  it('is not what a value above that line holds', () => {
    expect(accountOfWhoami(`"werk\\ben","${OTHER_SID}"\r\n"werk\\ada","${SID}"\r\n`)?.sid).toBe(SID);
    expect(accountOfWhoami(`"werk\\ben","${OTHER_SID}"\r\nERROR: denied\r\n`)).toBeUndefined();
  });

  it.each([
    '',
    'VM\\root\r\n',
    '"werk\\ada","S-1-5-18\\.."',
    `werk\\ada,${SID}`,
    `"ada","${SID}"`,
    '"werk\\ada","& calc"',
  ])('is nothing in %j', (said) => {
    expect(accountOfWhoami(said)).toBeUndefined();
  });
});

describe('the name of who signed in last', () => {
  it.each([
    ['all three', { LastLoggedOnUserSID: SID, LastLoggedOnSAMUser: 'WERK\\aweber', LastLoggedOnUser: 'WERK\\aweber' }],
    ['the identifier', { LastLoggedOnUserSID: SID.toLowerCase() }],
    ['the account, in other case', { LastLoggedOnSAMUser: 'werk\\AWeber' }],
    ['the address one signs in with', { LastLoggedOnUser: 'Ada.Weber@werk.example' }],
    ['the address behind a domain', { LastLoggedOnUser: 'AzureAD\\ada.weber@werk.example' }],
    ['the account beside an empty value', { LastLoggedOnUserSID: '', LastLoggedOnSAMUser: 'WERK\\aweber' }],
  ])('is taken when %s is of the own account', (_what, of) => {
    expect(last(of)).toBe('Ada Weber');
  });

  it.each([
    ['nothing says whose it is', {}],
    ['the identifier is of another', { LastLoggedOnUserSID: OTHER_SID, LastLoggedOnSAMUser: 'WERK\\aweber' }],
    ['the account is of another', { LastLoggedOnUserSID: SID, LastLoggedOnSAMUser: 'WERK\\ben' }],
    ['it is the same name of this machine', { LastLoggedOnSAMUser: '.\\aweber' }],
    ['it is the same name of another domain', { LastLoggedOnSAMUser: 'PC-7\\aweber' }],
    ['the name has no domain', { LastLoggedOnUser: 'aweber' }],
    [
      'a script wrote another name afterwards',
      { LastLoggedOnSAMUser: 'WERK\\aweber', LastLoggedOnUser: 'ben@werk.example' },
    ],
  ])('is left when %s', (_what, of) => {
    expect(last(of)).toBeUndefined();
  });

  it('is left when only what cannot be compared names somebody', () => {
    const own = { account: OWN.account };
    expect(last({ LastLoggedOnUserSID: SID }, own)).toBeUndefined();
    expect(last({ LastLoggedOnUser: 'ada.weber@werk.example' }, own)).toBeUndefined();
    expect(last({ LastLoggedOnUserSID: SID, LastLoggedOnSAMUser: 'WERK\\aweber' }, own)).toBe('Ada Weber');
  });

  it.each(['', 'aweber', 'WERK\\aweber', 'ada.weber@werk.example', 'J?rgen Gro?', 'J\uFFFDrgen', '??'])(
    'is left when it is no name for people: %j',
    (name) => {
      expect(last({ LastLoggedOnUserSID: SID, LastLoggedOnDisplayName: name })).toBeUndefined();
    },
  );

  it('never is that of another account, whatever stands beside it', () => {
    const either = (text: string) => constantFrom(text, text.toUpperCase(), '');
    const said = record({
      LastLoggedOnUserSID: either(SID),
      LastLoggedOnSAMUser: either(OWN.account),
      LastLoggedOnUser: oneof(either(OWN.account), either(OWN.upn)),
    });
    const another = oneof(
      record({ LastLoggedOnUserSID: constantFrom(OTHER_SID, `${SID}0`, 'S-1-5-18') }),
      record({ LastLoggedOnSAMUser: constantFrom('WERK\\ben', '.\\aweber', 'aweber', 'WERK2\\aweber') }),
      record({ LastLoggedOnUser: constantFrom('WERK\\ben', 'ben@werk.example', 'AzureAD\\ben@werk.example') }),
    );
    assert(
      property(said, another, (own, other) => {
        expect(last({ ...own, ...other })).toBeUndefined();
      }),
    );
    assert(
      property(said, (own) => {
        const isSaid = Object.values(own).some((text) => text !== '');
        expect(last(own)).toBe(isSaid ? 'Ada Weber' : undefined);
      }),
    );
    assert(
      property(string(), string(), string(), (sid, sam, user) => {
        const name = last({ LastLoggedOnUserSID: sid, LastLoggedOnSAMUser: sam, LastLoggedOnUser: user });
        expect(name).toBeUndefined();
      }),
    );
  });
});

describe('what Windows keeps of an account of Entra', () => {
  it('lies below its own identifier', () => {
    expect(identityKey('S-1-12-1-1-2-3-4')).toBe(
      String.raw`HKLM\SOFTWARE\Microsoft\IdentityStore\Cache\S-1-12-1-1-2-3-4\IdentityCache\S-1-12-1-1-2-3-4`,
    );
  });

  it('is the display name and the address one signs in with', () => {
    const kept = { DisplayName: '李娜', UserName: 'li.na@werk.example', SAMName: 'LiNa' };
    expect(namesOfIdentity(values(kept), OWN)).toEqual({ fullName: '李娜', email: 'li.na@werk.example' });
    expect(namesOfIdentity(values({ DisplayName: 'li.na@werk.example' }), OWN)).toEqual({});
  });
});
