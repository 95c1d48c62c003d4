import { FluentProvider } from '@fluentui/react-components';
import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { expect, it } from 'vitest';
import { MarkList } from '../../../renderer/features/picture/mark-list.tsx';
import { newMark } from '../../../renderer/features/picture/marks.ts';
import type { Mark } from '../../../renderer/features/picture/marks.ts';

const at = (x: number): Mark => newMark('text', { x, y: 10 }, { x: x + 40, y: 30 }, 1);

function List(): ReactElement {
  const [marks, setMarks] = useState<readonly Mark[]>([]);
  const [chosen, choose] = useState<number | null>(null);
  const add = (): void => {
    setMarks([...marks, at(marks.length * 50)]);
    choose(marks.length);
  };
  return (
    <FluentProvider>
      <button type="button" onClick={add}>
        Put a text
      </button>
      <MarkList marks={marks} chosen={chosen} onChoose={choose} onChange={setMarks} />
    </FluentProvider>
  );
}

it('a text is written at once when it was put on the picture, and the next one after it', () => {
  render(<List />);
  const fields = (): HTMLElement[] => screen.getAllByRole('textbox');
  fireEvent.click(screen.getByText('Put a text'));
  expect(document.activeElement).toBe(fields()[0]);
  for (const text of ['l', 'la', 'late']) fireEvent.change(fields()[0] as HTMLElement, { target: { value: text } });
  expect(document.activeElement).toBe(fields()[0]);
  fireEvent.click(screen.getByText('Put a text'));
  expect(document.activeElement).toBe(fields()[1]);
});
