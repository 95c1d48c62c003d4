import { Button } from '@fluentui/react-components';
import type { KeyboardEvent, ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Keys } from '../../components/keys.tsx';
import { PLACES_OF_KEYS, SHORTCUTS } from '../../components/shortcuts.ts';
import { PLACES } from '../frame/places.ts';
import { Modal } from './modal.tsx';
import { usePalette } from './palette-store.ts';
import styles from './palette.module.css';

const LAST_PLACE = `Ctrl+${Math.min(9, PLACES.length)}`;

/** All keys of the window, by where they work. Opened by F1 and `?`. */
export function KeysHelp(): ReactElement | null {
  const isOpen = usePalette((state) => state.open === 'keys');
  return isOpen ? <OpenHelp /> : null;
}

function OpenHelp(): ReactElement {
  const { t } = useTranslation();
  const show = usePalette((state) => state.show);
  const close = (): void => show(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' && event.key !== 'F1') return;
    event.preventDefault();
    close();
  };
  return (
    <Modal label={t('shortcuts.title')} className={styles['help']} onClose={close}>
      <div className={styles['helpInside']}>
        <div className={styles['helpHead']}>
          <h2>{t('shortcuts.title')}</h2>
          {/* The one thing here that takes the focus, and so every key. */}
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
          <Button autoFocus size="small" onClick={close} onKeyDown={onKeyDown}>
            {t('app.close')}
          </Button>
        </div>
        <div className={styles['helpColumns']}>
          {PLACES_OF_KEYS.map((place) => (
            <section key={place} aria-labelledby={`keys-${place}`}>
              <h3 id={`keys-${place}`}>{t(`shortcuts.where.${place}`)}</h3>
              <dl>
                {SHORTCUTS[place].map(({ name, keys }) => (
                  <div key={name} className={styles['helpRow']}>
                    <dt>{t(`shortcuts.does.${name}`)}</dt>
                    <dd>
                      {(name === 'places' ? [keys[0], LAST_PLACE] : keys).map((one, at) => (
                        <span key={one}>
                          {at > 0 && <span className={styles['or']}>{name === 'places' ? '…' : ' '}</span>}
                          <Keys keys={one} />
                        </span>
                      ))}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
      </div>
    </Modal>
  );
}
