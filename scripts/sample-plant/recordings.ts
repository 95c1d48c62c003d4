// Writes the Recordings folders and the live scenario file of an instance.
import { createBinaryMaker } from './binary.ts';
import type { Random } from './random.ts';
import type { PlantParts } from './settings.ts';
import type { InstancePlan, RecordedFile } from './types.ts';

export async function writeRecordings(parts: PlantParts, instance: InstancePlan, random: Random): Promise<void> {
  const { plan, writer } = parts;
  const data = `${parts.root}/${instance.name}/System/Data`;
  const binary = createBinaryMaker(random);
  const facts = (file: Pick<RecordedFile, 'action' | 'at'>) => ({
    typeName: file.action === '' ? 'PT.Scheduler.ScenarioManager' : `PT.Transmissions.${file.action}T`,
    version: instance.version,
    user: file.action === '' ? 'system' : random.pick(plan.site.users).login,
    at: file.at,
  });
  for (const run of instance.runs) {
    for (const file of run.files) {
      const content = binary.content(facts(file), file.bytes);
      await writer.write(`${data}/Recordings/${run.folder}/${file.name}`, file.at, content);
    }
  }
  const liveAt = plan.nowAt - random.int(2, 30) * 60_000;
  const live = binary.content(facts({ action: '', at: liveAt }), instance.scenarioBytes);
  await writer.write(`${data}/Scenario/${instance.scenarioFile}`, liveAt, live);
}
