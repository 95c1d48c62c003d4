import type { ReactElement } from 'react';
import { ChevronRightRegular } from './icons.ts';

/** The way back, above the sentence. */
export function Crumb(props: {
  readonly to: string;
  readonly from: string;
  readonly here: string;
  readonly more?: string;
}): ReactElement {
  return (
    <>
      <a href={props.to}>{props.from}</a>
      <ChevronRightRegular aria-hidden="true" />
      <strong>{props.here}</strong>
      {props.more !== undefined && <span title={props.more}>{props.more}</span>}
    </>
  );
}
