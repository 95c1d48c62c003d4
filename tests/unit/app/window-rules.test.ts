import { describe, expect, it } from 'vitest';
import { windowRefusal } from '../../../core/app/window-rules.ts';

describe('what a page may ask', () => {
  it.each(['instances.list', 'recordings.list', 'recordings.run', 'recordings.range', 'recordings.choose'])(
    'is a look at the root of the settings, never at a folder it names: %s',
    (name) => {
      expect(windowRefusal(name, { root: '/somewhere', instance: 'Production' })?.code).toBe('refused');
      expect(windowRefusal(name, { instance: 'Production' })).toBeUndefined();
    },
  );

  it('is not to take in articles of a path it names', () => {
    expect(windowRefusal('knowledge.import', { path: '/somewhere/export.txt' })?.code).toBe('refused');
    expect(windowRefusal('knowledge.import', { file: 'a-token' })).toBeUndefined();
    expect(windowRefusal('knowledge.import', { folder: 'a-token' })).toBeUndefined();
  });

  it('is not a collection into a file it names', () => {
    expect(windowRefusal('collect.run', { out: '/somewhere.zip' })?.code).toBe('refused');
    expect(windowRefusal('collect.start', { profile: 'standard' })).toBeUndefined();
  });
});
