import type { ReactElement } from 'react';
import type { ArticleBlock, TextPart } from '../../../shared/domain/knowledge.ts';
import { Marked } from '../marked.tsx';
import styles from './knowledge.module.css';
import { markWords } from './knowledge-words.ts';

/** An article's text, block by block. Everything is plain text; what was searched for is marked. */
export function ArticleBlocks(props: {
  readonly blocks: readonly ArticleBlock[];
  readonly words: ReadonlySet<string>;
}): ReactElement {
  return (
    <>
      {props.blocks.map((block, index) => (
        // Blocks have no names; their order is the article.
        // oxlint-disable-next-line react/no-array-index-key
        <Block key={index} block={block} mark={(text) => markWords(text, props.words)} />
      ))}
    </>
  );
}

function Block(props: {
  readonly block: ArticleBlock;
  readonly mark: (text: string) => readonly TextPart[];
}): ReactElement {
  const { block, mark } = props;
  if (block.kind === 'heading') return <h3 className={styles['blockHeading']}>{block.text}</h3>;
  if (block.kind === 'code') return <pre className={styles['code']}>{block.text}</pre>;
  if (block.kind === 'list') return <Items ordered={block.ordered} items={block.items} mark={mark} />;
  return (
    <p className={styles['paragraph']}>
      <Marked parts={mark(block.text)} />
    </p>
  );
}

function Items(props: {
  readonly ordered: boolean;
  readonly items: readonly string[];
  readonly mark: (text: string) => readonly TextPart[];
}): ReactElement {
  const List = props.ordered ? 'ol' : 'ul';
  return (
    <List className={props.ordered ? styles['ordered'] : styles['unordered']}>
      {props.items.map((item, index) => (
        // Items have no names either.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index}>
          <Marked parts={props.mark(item)} />
        </li>
      ))}
    </List>
  );
}
