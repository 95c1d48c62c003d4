import { describe, expect, it } from 'vitest';
import { contactsNamed } from '../../../core/contacts/index.ts';
import { isKeyContact } from '../../../shared/domain/contacts.ts';
import type { Contact } from '../../../shared/contract/system.ts';
import { contactOfProfile } from '../../../shared/domain/contacts.ts';

const contact = (id: string, name: string, email = ''): Contact => ({ id, name, email, phone: '', role: 'primary' });
const profile = (name: string, email = '') => ({ userId: 'ada', name, email, timeZone: 'UTC' });

describe('the contact of a profile', () => {
  it('is told by the address when both have one, whatever the names are', () => {
    const contacts = [contact('1', 'Ada', 'ada@plant.example'), contact('2', 'A. Meyer', 'ADA.M@plant.example ')];
    expect(contactOfProfile(profile('Ada', 'ada.m@plant.example'), contacts)?.id).toBe('2');
    expect(contactOfProfile(profile('Ada', 'other@plant.example'), contacts)).toBeUndefined();
  });

  it('is told by the name when one of the two has no address', () => {
    expect(contactOfProfile(profile('Ada'), [contact('1', ' ADA ', 'ada@plant.example')])?.id).toBe('1');
    expect(contactOfProfile(profile('Ada', 'ada@plant.example'), [contact('1', 'ada')])?.id).toBe('1');
    expect(contactOfProfile(profile(''), [contact('1', 'ada')])?.id).toBe('1');
  });

  it('is nobody when none fits or two do, and never two without addresses that are both empty', () => {
    expect(contactOfProfile(profile('Eve'), [contact('1', 'Ada'), contact('2', 'Otto')])).toBeUndefined();
    expect(contactOfProfile(profile('Ada'), [contact('1', 'Ada'), contact('2', 'ada')])).toBeUndefined();
  });

  it('is found when an accent is written another way', () => {
    expect(contactOfProfile(profile('Jose\u0301'), [contact('1', 'Jos\u00E9')])?.id).toBe('1');
  });
});

describe('a contact by a word', () => {
  const contacts = [
    contact('1', 'Ada', 'ada@plant.example'),
    contact('2', 'ada'),
    { ...contact('3', '1'), role: 'other' as const },
  ];

  it('is the one with that id before any name', () => {
    expect(contactsNamed('1', contacts).map(({ id }) => id)).toEqual(['1']);
  });

  it('is everybody whose name or address it is', () => {
    expect(contactsNamed('ADA', contacts).map(({ id }) => id)).toEqual(['1', '2']);
    expect(contactsNamed(' ada@plant.EXAMPLE', contacts).map(({ id }) => id)).toEqual(['1']);
    expect(contactsNamed('', contacts)).toEqual([]);
  });

  it('is a key contact unless the role is other', () => {
    expect(contacts.filter(isKeyContact).map(({ id }) => id)).toEqual(['1', '2']);
  });
});
