// Everyday log messages: what services, imports and planners leave behind.
import type { LogMessage } from './log-plants.ts';
import type { Random } from './random.ts';
import type { InstancePlan, PlantSite, RunPlan } from './types.ts';
import { IMPORT_TABLES, SERVICES } from './words.ts';

/** A stock of messages to draw from, so that large logs are quick to write. */
export function everydayMessages(site: PlantSite, instance: InstancePlan, random: Random): LogMessage[] {
  const stock: LogMessage[] = [];
  for (let count = 0; count < 1500; count += 1) stock.push(random.pick(MAKERS)(site, instance, random));
  for (let count = 0; count < 16; count += 1) stock.push(random.pick(FAILURES)(site, instance, random));
  return stock;
}

/** What a service writes when it starts. */
export function startMessage(instance: InstancePlan, run: RunPlan): LogMessage {
  const path = `C:\\ProgramData\\PlanetTogether APS\\${instance.name}\\System\\Data\\Recordings\\${run.folder}`;
  return {
    level: 'INFO',
    logger: 'PT.SystemService.Host',
    lines: [
      `Service starting. Instance "${instance.name}", version ${instance.version}, CLR 4.0.30319.42000`,
      `Recording to ${path}`,
      `Listening on ports ${instance.firstPort}–${instance.firstPort + 4}`,
    ],
  };
}

type Maker = (site: PlantSite, instance: InstancePlan, random: Random) => LogMessage;

const message = (level: LogMessage['level'], logger: string, ...lines: string[]): LogMessage => ({
  level,
  logger,
  lines,
});

const MAKERS: readonly Maker[] = [
  (site, _instance, random) => {
    const user = random.pick(site.users);
    const address = `10.${random.int(0, 40)}.${random.int(0, 255)}.${random.int(2, 250)}`;
    return message(
      'INFO',
      'PT.SystemService.Sessions',
      `User ${site.netbios}\\${user.login} (${user.fullName}) signed in from ${address}, connection number ${random.int(1, 400)}`,
    );
  },
  (site, _instance, random) =>
    message(
      'INFO',
      'PT.SystemService.Sessions',
      `User ${random.pick(site.users).login} signed out, workspace "Default" sent to the server`,
    ),
  (_site, instance, random) => {
    const { target } = random.pick(IMPORT_TABLES);
    return message(
      'INFO',
      'PT.Interface.Import',
      `Imported ${random.int(0, 9_000)} rows into ${target} for ${instance.name} in ${random.int(40, 90_000)} ms`,
    );
  },
  (_site, _instance, random) =>
    message(
      'INFO',
      'PT.Scheduler.Optimizer',
      `Optimize finished: ${random.int(200, 12_000)} operations on ${random.int(8, 140)} resources, ${random.int(0, 90)} jobs late, ${random.int(300, 60_000)} ms`,
    ),
  (_site, _instance, random) =>
    message(
      'DEBUG',
      'PT.Scheduler.Moves',
      `Moved job ${jobNumber(random)} to resource ${random.pick(['MIX', 'FILL', 'PACK', 'OVEN', 'CNC'])}-${random.int(1, 12)} at ${random.int(0, 23)}:${random.pick(['00', '15', '30', '45'])}`,
    ),
  (_site, _instance, random) =>
    message(
      'DEBUG',
      'PT.SystemService.Broadcast',
      `PTBroadcaster.soap sent transmission ${random.int(1_000, 99_999)} to ${random.int(1, 30)} clients in ${random.int(1, 900)} ms`,
    ),
  (_site, _instance, random) =>
    message(
      'INFO',
      'PT.Agent.Tasks',
      `Task ${random.pick(['Import', 'Advance clock', 'Optimize', 'Publish SQL', 'Publish XML', 'KPI snapshot'])} done, next run in ${random.pick([15, 30, 60, 240])} minutes`,
    ),
  (site, _instance, random) =>
    message('INFO', 'PT.ExtraServices.Mail', `Notice "jobs at risk" sent to ${random.pick(site.users).email}`),
  (_site, _instance, random) =>
    message(
      'WARN',
      'PT.Interface.Import',
      `Row ${random.int(2, 9_000)} skipped: item ${random.int(10_000, 99_999)} has no routing for Müller–Größe ${random.int(1, 40)}`,
    ),
  (_site, _instance, random) =>
    message(
      'WARN',
      'PT.SystemService.Memory',
      `Working set ${random.int(900, 24_000)} MB, scenario count ${random.int(1, 9)}, undo points ${random.int(1, 60)}`,
    ),
  (_site, _instance, random) =>
    message(
      'WARN',
      'PT.Scheduler.Optimizer',
      `Job ${jobNumber(random)} is overdue by ${random.int(1, 30)} days; material ${random.int(10_000, 99_999)} short by ${random.int(1, 900)} kg, cost € ${random.int(10, 9_000)}`,
    ),
];

const FAILURES: readonly Maker[] = [
  (site, _instance, random) =>
    message(
      'ERROR',
      'PT.Interface.Import',
      'Import failed: Execution Timeout Expired. The timeout period elapsed prior to completion of the operation or the server is not responding.',
      'System.Data.SqlClient.SqlException (0x80131904): Execution Timeout Expired. ---> System.ComponentModel.Win32Exception (0x80004005): The wait operation timed out',
      '   at System.Data.SqlClient.SqlConnection.OnError(SqlException exception, Boolean breakConnection, Action`1 wrapCloseInAction)',
      '   at System.Data.SqlClient.SqlDataReader.TryConsumeMetaData()',
      `   at PT.Interface.ImportManager.Read(String table) in D:\\Build\\APS\\Interface\\ImportManager.cs:line ${random.int(80, 900)}`,
      `ClientConnectionId:${random.text('0123456789abcdef', 8)}-4c1f-4d0a-9b52-${random.text('0123456789abcdef', 12)}`,
      `Server: ${site.sqlServer}`,
    ),
  (_site, _instance, random) =>
    message(
      'ERROR',
      'PT.SystemService.Dispatcher',
      `Transmission ${random.int(1_000, 99_999)} failed`,
      'System.NullReferenceException: Object reference not set to an instance of an object.',
      `   at PT.Scheduler.ResourceBlock.Split(Operation operation) in D:\\Build\\APS\\Scheduler\\ResourceBlock.cs:line ${random.int(80, 900)}`,
      '   at PT.Scheduler.Scenario.Receive(Transmission transmission)',
      '   at System.Threading.ExecutionContext.RunInternal(ExecutionContext executionContext, ContextCallback callback, Object state)',
    ),
  (_site, instance, random) =>
    message(
      'ERROR',
      'PT.ExtraServices.WebClient',
      'Internal Server Error',
      `System.IO.FileLoadException: Could not load file or assembly 'PT.Common, Version=${instance.version}.0, Culture=neutral, PublicKeyToken=b77a5c561934e089' or one of its dependencies.`,
      `   at PT.ExtraServices.Publisher.Publish(Int64 scenarioId, Int32 publishType) in D:\\Build\\APS\\Extra\\Publisher.cs:line ${random.int(80, 900)}`,
    ),
  (_site, _instance, random) =>
    message(
      'ERROR',
      'PT.Agent.Tasks',
      `${random.pick(SERVICES)} did not answer within ${random.pick([30, 60, 300])} seconds`,
      'System.Net.Sockets.SocketException (10061): No connection could be made because the target machine actively refused it',
      '   at System.Net.Sockets.Socket.InternalConnect(EndPoint remoteEP)',
    ),
];

function jobNumber(random: Random): string {
  return `MO-${random.int(100_000, 999_999)}`;
}
