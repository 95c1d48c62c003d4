import { Button, Radio } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Centre } from '../../../../shared/policy/index.ts';
import { AddRegular } from '../../../components/icons.ts';
import { Block, Panel, PanelPart } from '../../../components/sheet.tsx';
import { useZone } from '../../../components/use-words.ts';
import { useSaid } from '../../../i18n/said.ts';
import { Cite } from '../cited.tsx';
import { freeId } from './calendar-edits.ts';
import { ChooseField } from './choose-field.tsx';
import styles from './edit.module.css';
import { useEditor } from './editor-context.ts';
import { problemAt } from './problems.ts';
import { TextField } from './text-field.tsx';
import { ZoneField } from './zone-field.tsx';

/** The support centres. */
export function CentresPart(): ReactElement {
  const { t } = useTranslation();
  const { policy, edit } = useEditor();
  const zone = useZone();
  const add = (): void => {
    const name = t('edit.newCentre');
    const id = freeId(
      policy.centres.map((one) => one.id),
      name,
    );
    edit({ kind: 'add-centre', centre: { id, name, place: name, zone, calendar: policy.calendars[0]?.id ?? '' } });
  };
  return (
    <Block
      title={t('policy.centres')}
      note={String(policy.centres.length)}
      aside={
        <Button size="small" icon={<AddRegular />} onClick={add}>
          {t('edit.addCentre')}
        </Button>
      }
    >
      {policy.centres.length > 0 && (
        <Panel>
          {policy.centres.map((centre, at) => (
            <PanelPart key={centre.id}>
              <CentreFields centre={centre} at={at} />
            </PanelPart>
          ))}
        </Panel>
      )}
      {policy.centres.length === 0 && <p className={styles['quiet']}>{t('edit.noCentres')}</p>}
    </Block>
  );
}

const TEXTS = ['name', 'place', 'phone'] as const;

function CentreFields(props: { readonly centre: Centre; readonly at: number }): ReactElement {
  const { t } = useTranslation();
  const { policy, shown, problems, edit } = useEditor();
  const { centre, at } = props;
  const said = useSaid();
  const path = `centres.${at}`;
  const put = (patch: Partial<Omit<Centre, 'id' | 'cite' | 'nature'>>, field?: string): void =>
    edit({ kind: 'centre', at, patch }, field === undefined ? undefined : `${path}.${field}`);
  const list = (text: string): string[] | undefined =>
    text.trim() === '' ? undefined : text.split(',').map((one) => one.trimStart());
  return (
    <fieldset className={styles['entry']}>
      <legend>{said(centre.name)}</legend>
      <div className={styles['fields']}>
        {TEXTS.map((field) => (
          <TextField
            key={field}
            label={t(`edit.centre.${field}`)}
            type={field === 'phone' ? 'tel' : 'text'}
            value={centre[field] ?? ''}
            problem={problemAt(problems, `${path}.${field}`)}
            onChange={(text) => put({ [field]: field === 'phone' && text === '' ? undefined : text }, field)}
          />
        ))}
        <TextField
          label={t('edit.centre.languages')}
          value={(centre.languages ?? []).join(', ')}
          hint={t('edit.commas')}
          problem={problemAt(problems, `${path}.languages`)}
          onChange={(text) => put({ languages: list(text) }, 'languages')}
        />
        <ZoneField
          label={t('edit.zone')}
          value={centre.zone}
          problem={problemAt(problems, `${path}.zone`)}
          onChange={(zone) => put({ zone }, 'zone')}
        />
        <ChooseField
          label={t('edit.centre.calendar')}
          value={centre.calendar}
          options={shown.calendars}
          problem={problemAt(problems, `${path}.calendar`)}
          onChange={(calendar) => put({ calendar })}
        />
      </div>
      <div className={styles['entryEnd']}>
        <Radio
          name="default-centre"
          label={t('edit.isDefault')}
          checked={policy.defaultCentre === centre.id}
          onChange={() => edit({ kind: 'default-centre', id: centre.id })}
        />
        <Cite nature={centre.nature} cite={centre.cite} />
        <Button
          size="small"
          aria-label={t('edit.removeLabel', { name: said(centre.name) })}
          onClick={() => edit({ kind: 'remove-centre', at })}
        >
          {t('app.remove')}
        </Button>
      </div>
    </fieldset>
  );
}
