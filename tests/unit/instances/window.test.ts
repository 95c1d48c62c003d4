import { describe, expect, it } from 'vitest';
import { windowRefusal } from '../../../core/app/window-rules.ts';

describe('the window and instances elsewhere', () => {
  it.each([
    ['instances.add', { name: 'Test', root: String.raw`\\server\share` }],
    ['instances.request', { name: 'Test', path: '/home/pat/x.json' }],
    ['instances.readRequest', { path: '/home/pat/x.json' }],
    ['versions.history', { root: '/srv' }],
  ])('may not say a path when it asks %s', (name, input) => {
    expect(windowRefusal(name, input)).toMatchObject({ code: 'refused' });
  });

  it.each([
    ['instances.add', { name: 'Test', role: 'test' }],
    ['instances.remove', { name: 'Test' }],
    ['instances.request', { name: 'Test', title: 'Save' }],
    ['versions.history', {}],
  ])('may ask %s without one', (name, input) => {
    expect(windowRefusal(name, input)).toBeUndefined();
  });
});
