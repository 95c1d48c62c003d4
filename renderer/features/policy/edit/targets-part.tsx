import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { CLOCKS } from '../../../../shared/policy/index.ts';
import { Block, Panel, PanelPart } from '../../../components/sheet.tsx';
import { useEditor } from './editor-context.ts';
import { RuleRow } from './rule-row.tsx';

/** Every clock with its target, its hours and its warnings. */
export function TargetsPart(): ReactElement {
  const { t } = useTranslation();
  const { policy } = useEditor();
  const rules = policy.clocks.map((rule, at) => ({ rule, at }));
  return (
    <>
      {CLOCKS.map((clock) => {
        const shown = rules.filter(({ rule }) => rule.clock === clock);
        if (shown.length === 0) return null;
        return (
          <Block key={clock} title={t(`clock.${clock}`)} note={t(`policy.clockText.${clock}`)}>
            <Panel>
              {shown.map(({ rule, at }) => (
                <PanelPart key={rule.id}>
                  <RuleRow rule={rule} at={at} />
                </PanelPart>
              ))}
            </Panel>
          </Block>
        );
      })}
    </>
  );
}
