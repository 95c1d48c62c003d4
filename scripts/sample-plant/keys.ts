// Licence-like key files. Their real form is not published; serial code and key are secrets.
import type { InstanceCredentials } from './credentials.ts';
import type { Random } from './random.ts';
import type { PlantParts } from './settings.ts';
import { DAY_MS, localTime } from './time.ts';
import type { InstancePlan } from './types.ts';
import { xmlElement, xmlText } from './xml.ts';

export async function writeKeys(
  { plan, writer, root }: PlantParts,
  instance: InstancePlan,
  credentials: InstanceCredentials,
  random: Random,
): Promise<void> {
  const folder = `${root}/${instance.name}/System/Data/Key`;
  const at = plan.nowAt - random.int(60, 400) * DAY_MS;
  const expires = localTime(plan.nowAt + random.int(30, 300) * DAY_MS, plan.site.offsetMinutes);
  const { serialCode, activationKey } = credentials;
  const lines = [
    '[License]',
    `Company=${plan.site.company}`,
    `SerialCode=${serialCode}`,
    `Expires=${expires.year}-${expires.month}-${expires.day}`,
    `MaxPlanners=${random.int(2, 12)}`,
    `MaxShopViews=${random.int(5, 60)}`,
    `ActivationKey=${activationKey}`,
    '',
  ];
  await writer.write(`${folder}/aps.key`, at, lines.join('\r\n'));
  const license = xmlElement('License', {
    Company: plan.site.company,
    Server: plan.site.server,
    SerialCode: serialCode,
    Signature: activationKey,
  });
  await writer.write(`${folder}/License.xml`, at + 2_000, xmlText(license));
}
