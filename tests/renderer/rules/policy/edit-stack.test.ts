import { describe, expect, it } from 'vitest';
import { madeUpPolicy } from '../../../../renderer/dev/made-up-policy.ts';
import { begin, rebase, redo, step, undo } from '../../../../renderer/features/policy/edit/edit-stack.ts';
import { isRedo, isUndo } from '../../../../renderer/components/undo-keys.ts';

const base = { id: 'planettogether', version: 2 };
const named = (name: string) => ({ ...madeUpPolicy, name });

describe('the steps of an edit', () => {
  it('are taken back and taken again', () => {
    const two = step(step(begin(base, madeUpPolicy), named('a'), null), named('b'), null);
    expect(undo(two).present.name).toBe('a');
    expect(undo(undo(two)).present).toEqual(madeUpPolicy);
    expect(undo(undo(undo(two)))).toEqual(undo(undo(two)));
    expect(redo(redo(undo(undo(two)))).present.name).toBe('b');
    expect(redo(two)).toBe(two);
  });

  it('are one when somebody goes on typing in a field', () => {
    const typed = ['O', 'Ou', 'Our'].reduce(
      (stack, name) => step(stack, named(name), 'name'),
      begin(base, madeUpPolicy),
    );
    expect(typed.past).toHaveLength(1);
    expect(undo(typed).present).toEqual(madeUpPolicy);
    const elsewhere = step(typed, { ...typed.present, email: 'x@example.com' }, 'email');
    expect(step(elsewhere, { ...elsewhere.present, name: 'Ours' }, 'name').past).toHaveLength(3);
  });

  it('are none when nothing changes', () => {
    const stack = begin(base, madeUpPolicy);
    expect(step(stack, structuredClone(madeUpPolicy), null)).toBe(stack);
  });

  it('cannot be taken again after another step', () => {
    const other = step(undo(step(begin(base, madeUpPolicy), named('a'), null)), named('c'), null);
    expect(redo(other)).toBe(other);
  });

  it('do not reach behind another version that was brought in', () => {
    const rebased = rebase({ id: 'company', version: 4 }, named('theirs'), named('both'));
    expect(undo(rebased)).toBe(rebased);
    expect(rebased.base.version).toBe(4);
  });
});

describe('the keys of an edit', () => {
  const key = (target: Element, init: KeyboardEventInit): KeyboardEvent => {
    const event = new KeyboardEvent('keydown', init);
    Object.defineProperty(event, 'target', { value: target });
    return event;
  };
  const button = document.createElement('button');
  const text = document.createElement('input');
  const box = Object.assign(document.createElement('input'), { type: 'checkbox' });

  it('take steps back unless letters are being typed', () => {
    expect(isUndo(key(button, { key: 'z', ctrlKey: true }))).toBe(true);
    expect(isUndo(key(box, { key: 'z', metaKey: true }))).toBe(true);
    expect(isUndo(key(text, { key: 'z', ctrlKey: true }))).toBe(false);
    expect(isUndo(key(button, { key: 'z' }))).toBe(false);
    expect(isRedo(key(button, { key: 'y', ctrlKey: true }))).toBe(true);
    expect(isRedo(key(button, { key: 'Z', ctrlKey: true, shiftKey: true }))).toBe(true);
    expect(isUndo(key(button, { key: 'Z', ctrlKey: true, shiftKey: true }))).toBe(false);
  });
});
