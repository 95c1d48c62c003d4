import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Line } from '../../../components/line.tsx';
import { useSay } from '../../../components/toasts.tsx';
import type { KeptPolicy } from '../use-policy.ts';
import { isSameRef } from '../use-policy.ts';
import { rebase } from './edit-stack.ts';
import type { EditStack } from './edit-stack.ts';
import { useEdit } from './edit-store.ts';
import { merge } from './merge.ts';
import { listed } from '../../../components/number-words.ts';

/** Another version was put in use while this one was edited: the edit stays, and can be brought onto it. */
export function MeanwhileLine(props: { readonly stack: EditStack; readonly inUse: KeptPolicy }): ReactElement | null {
  const { t } = useTranslation();
  const say = useSay();
  const set = useEdit((state) => state.set);
  const { stack, inUse } = props;
  const { id, version } = inUse.version;
  if (isSameRef(stack.base, inUse.version)) return null;
  const bring = (): void => {
    const { policy, both } = merge(stack.original, stack.present, inUse.policy);
    // The core gives the next version its number; what both have is the newer one's.
    const next = { ...policy, id: inUse.policy.id, version: inUse.policy.version, validFrom: inUse.policy.validFrom };
    set(rebase({ id, version }, inUse.policy, next));
    say(
      both.length === 0
        ? { text: t('edit.brought') }
        : { text: t('edit.brought'), more: t('edit.broughtBoth', { names: listed(both) }) },
    );
  };
  return (
    <Line
      live
      action={
        <Button size="small" onClick={bring}>
          {t('edit.bring')}
        </Button>
      }
    >
      {t('edit.meanwhile', { version })}
    </Line>
  );
}
