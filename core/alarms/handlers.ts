import type { CoreHandlers } from '../../shared/contract/index.ts';
import { ok } from '../../shared/result.ts';
import type { Alarms } from './alarms-service.ts';

/** Contract → alarms. */
export function alarmsHandlers(alarms: Alarms): Pick<CoreHandlers, 'alarms.list' | 'alarms.dismiss'> {
  return {
    'alarms.list': () => ok({ alarms: [...alarms.list()] }),
    'alarms.dismiss': ({ ids }) => {
      const dismissed = alarms.dismiss(ids);
      return dismissed.ok ? ok({}) : dismissed;
    },
  };
}
