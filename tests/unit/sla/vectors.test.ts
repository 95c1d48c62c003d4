import { describe, expect, it } from 'vitest';
import { answer, truth, vectors } from './vectors.ts';

const title = ({ repo, file, line, test }: (typeof vectors)[number]['source']): string =>
  `${repo} ${file} ${line ?? test ?? ''}`;

describe('what other engines assert', () => {
  it('is all there', () => {
    expect(vectors).toHaveLength(623);
    expect(vectors.filter(({ exact }) => exact !== undefined)).toHaveLength(7);
  });

  it.each(vectors.map((vector) => [vector.id, vector.op, title(vector.source), vector] as const))(
    'holds when %s asks for %s (%s)',
    (_id, _op, _source, vector) => {
      expect(answer(vector)).toEqual(truth(vector));
    },
  );
});
