import { Combobox, Option } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { isTimeZone } from '../../../shared/domain/primitives.ts';
import { DateTimeField } from '../../components/date-time-field.tsx';
import { zoneCity } from '../../components/time-words.ts';
import { useTimeWords } from '../../components/use-words.ts';
import { localOf, withOffset } from '../../components/zoned-time.ts';
import { useSeverities } from '../../data/queries.ts';
import { AskedField } from './asked-field.tsx';
import { useDraft } from './draft-context.ts';

const ZONES = Intl.supportedValuesOf('timeZone');
const SHOWN = 12;

/** When it happened, in the zone it happened in; the hint says the same moment at the centre. */
export function OccurredFields(): ReactElement {
  const { t } = useTranslation();
  const { form, answer } = useDraft();
  const words = useTimeWords();
  const centre = useSeverities().data?.zone;
  const zone = form.timeZone !== undefined && isTimeZone(form.timeZone) ? form.timeZone : words.zone;
  const local = form.occurredAt === undefined ? '' : localOf(Date.parse(form.occurredAt), zone);
  const there =
    form.occurredAt === undefined || centre === undefined
      ? undefined
      : t('report.atCentre', { at: words.centre(form.occurredAt, centre) });
  return (
    <>
      <AskedField asked="occurredAt" hint={there} group>
        <DateTimeField
          label={t('report.label.occurredAt')}
          value={form.occurredAt}
          zone={zone}
          days="past"
          onChange={(occurredAt) => answer({ occurredAt, timeZone: zone })}
        />
      </AskedField>
      <AskedField asked="timeZone">
        <ZoneBox
          key={zone}
          zone={zone}
          onChange={(timeZone) =>
            answer({ timeZone, ...(local === '' ? {} : { occurredAt: withOffset(local, timeZone) }) })
          }
        />
      </AskedField>
    </>
  );
}

/** A zone by typing a part of its name, or of its city's in the window's language. Only zones this machine knows are taken. */
function ZoneBox(props: { readonly zone: string; readonly onChange: (zone: string) => void }): ReactElement {
  const { t } = useTranslation();
  const [text, setText] = useState(props.zone);
  const wanted = text.toLowerCase().replaceAll(' ', '_');
  const isLike = (zone: string): boolean =>
    zone.toLowerCase().includes(wanted) || zoneCity(zone).toLowerCase().includes(text.toLowerCase());
  const fits = ZONES.filter((zone) => isLike(zone)).slice(0, SHOWN);
  const offered = text === props.zone ? [props.zone] : fits;
  return (
    <Combobox
      freeform
      expandIcon={{ 'aria-label': t('field.open') }}
      value={text}
      selectedOptions={[props.zone]}
      onInput={(event) => setText(event.currentTarget.value)}
      onOptionSelect={(_, { optionValue }) => {
        if (optionValue === undefined) return;
        setText(optionValue);
        props.onChange(optionValue);
      }}
      onBlur={() => setText(props.zone)}
    >
      {offered.map((zone) => (
        <Option key={zone} value={zone}>
          {zone}
        </Option>
      ))}
    </Combobox>
  );
}
