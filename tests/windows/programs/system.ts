// What the core is told about the machine and where it puts its data.
import { dataFolder } from '../../../core/platform/paths.ts';
import { nodeFiles, systemClock, systemFacts } from '../../../core/platform/node/index.ts';
import { answer } from '../../helpers/windows/answer.ts';

await answer(async () => {
  const system = systemFacts();
  const folder = dataFolder(system, undefined, process.cwd());
  return {
    platform: system.platform,
    osName: system.osName,
    programData: system.programData,
    localAppData: system.env('LOCALAPPDATA'),
    dataFolder: folder,
    said: dataFolder(system, 'D:/here', process.cwd()),
    relative: dataFolder(system, 'here\\too', 'C:\\Users'),
    freeBytes: await nodeFiles.freeBytes('C:\\'),
    freeBytesMissing: await nodeFiles.freeBytes('C:\\not there\\at all'),
    timeZone: systemClock.timeZone(),
  };
});
