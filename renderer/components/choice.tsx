import { useId } from 'react';
import type { ReactElement } from 'react';
import styles from './choice.module.css';

/** Two to four choices side by side. Native radio buttons, so arrow keys and forms behave as everywhere. */
export function Choice<V extends string>(props: {
  readonly options: readonly { readonly value: V; readonly text: string }[];
  readonly value: V | undefined;
  readonly onChange: (value: V) => void;
}): ReactElement {
  const name = useId();
  return (
    <div className={styles['choice']}>
      {props.options.map(({ value, text }) => (
        <label key={value} className={styles['option']}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={props.value === value}
            onChange={() => props.onChange(value)}
          />
          <span>{text}</span>
        </label>
      ))}
    </div>
  );
}
