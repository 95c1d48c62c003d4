import { useId } from 'react';
import type { ReactElement } from 'react';
import styles from './choice.module.css';
import { StethoscopeRegular } from './icons.ts';

/** Two to four choices side by side. Native radio buttons, so arrow keys and forms behave as everywhere. */
export function Choice<V extends string>(props: {
  readonly options: readonly {
    readonly value: V;
    readonly text: string;
    /** What is told of this one beside its name, such as that the machine found it; seen as a sign. */
    readonly mark?: string | undefined;
  }[];
  readonly value: V | undefined;
  readonly onChange: (value: V) => void;
}): ReactElement {
  const name = useId();
  return (
    <div className={styles['choice']}>
      {props.options.map(({ value, text, mark }) => (
        <label key={value} className={styles['option']} title={mark}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={props.value === value}
            {...(mark === undefined ? {} : { 'aria-description': mark })}
            onChange={() => props.onChange(value)}
          />
          <span>
            {text}
            {mark !== undefined && <StethoscopeRegular aria-hidden="true" className={styles['mark'] ?? ''} />}
          </span>
        </label>
      ))}
    </div>
  );
}
