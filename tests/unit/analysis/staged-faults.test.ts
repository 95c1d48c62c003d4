// Faults as they happen, staged with real sockets, and the sentence a person reads then.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../core/analysis/index.ts';
import { dataTargets, endpointTargets, portalTargets, probeTargets } from '../../../core/connections/index.ts';
import type { ConnectionText, ProbeTarget } from '../../../core/connections/index.ts';
import { authority, certificate } from '../../helpers/net/certificates.ts';
import { connectProxy } from '../../helpers/net/connect-proxy.ts';
import { localServer, tcpServer } from '../../helpers/net/local-server.ts';
import { testProbes } from '../../helpers/net/test-probes.ts';
import { sqlServer } from '../../helpers/tds/sql-server.ts';
import type { SqlServerOptions } from '../../helpers/tds/sql-server.ts';
import { temporaryFolder } from '../../helpers/temp.ts';
import { HERE, logsOf, modelOf, probed } from './model.ts';
import type { Evidence } from './model.ts';

const OWN = { homeFolder: '/home/pat', userName: 'pat', hostName: 'NFF-APS03' };
const COMPANY = authority('Nordwind authority');
const GOOD = certificate({ by: COMPANY, names: ['sql01.nordwind.example', 'help.planettogether.com'] });
const NAMES = { 'sql01.nordwind.example': ['127.0.0.1'], 'help.planettogether.com': ['127.0.0.1'] };
const RUNNING = {
  'services/Production/APS System Service/startMode': 'Automatic',
  'services/Production/APS System Service/state': 'Running',
} as const;
const STOPPED = { ...RUNNING, 'services/Production/APS System Service/state': 'Stopped' } as const;

type Options = Parameters<typeof testProbes>[0];

function database(port: number, purpose = 'Import'): ProbeTarget[] {
  const text = `Server=tcp:sql01.nordwind.example,${port};Database=PT;User Id=svc;Password="s3cret;x";Encrypt=True`;
  const connection: ConnectionText = {
    instance: 'Production',
    purpose,
    type: 'SQL Server',
    timeoutSeconds: 30,
    text: () => text,
  };
  return dataTargets([connection], OWN);
}

function endpoints(port: number): ProbeTarget[] {
  const services = [{ name: 'APS System Service', port }];
  const server = { host: '127.0.0.1', managerPort: port, instances: [{ name: 'Production', ports: [port], services }] };
  return endpointTargets(server, OWN).slice(1);
}

const portal = (port: number | undefined): ProbeTarget[] => {
  const at = port === undefined ? '' : `:${port}`;
  return portalTargets([{ id: 'rt', url: `https://help.planettogether.com${at}/REST/2.0` }], ['planettogether.com']);
};

/** Tries, judges, and makes sure that nothing secret is in what is said. */
async function stage(targets: readonly ProbeTarget[], evidence: Evidence = {}, options: Options = {}) {
  const caFile = join(temporaryFolder(), 'ca.pem');
  writeFileSync(caFile, COMPANY.cert);
  const probes = testProbes({ caFile, names: NAMES, ...options });
  const run = { stepMs: 2_000, signal: new AbortController().signal };
  const tried = await probeTargets({ probes }, targets, run);
  const { analysis, findings } = analyse(modelOf({ ...evidence, probes: tried }));
  expect(JSON.stringify([analysis, findings])).not.toMatch(/s3cret|svc|sql01|127\.0\.0\.1/u);
  const { verdict } = analysis;
  if (verdict === null) throw new Error('no verdict');
  return { cause: verdict.cause, step: verdict.failedStep, sentence: verdict.sentence, verdict };
}

const sqlWith = async (options: SqlServerOptions, evidence: Evidence = {}) =>
  stage(database((await sqlServer(options)).port), evidence);
const SQL = 'the SQL server of Production (Import)';

describe('the verdict when a fault is staged', () => {
  it('is the network when the name of the database server is not known', async () => {
    const { cause, step, sentence } = await stage(database(1433), {}, { names: {} });
    expect({ cause, step }).toEqual({ cause: 'network', step: `find ${SQL} by its name` });
    expect(sentence).toBe('Most likely the network: The SQL server of Production (Import) is not found by its name.');
  });

  it('is the network, once, when no name server answers', async () => {
    const names = { 'sql01.nordwind.example': 'EAI_AGAIN', 'help.planettogether.com': 'EAI_AGAIN' };
    const { cause, sentence } = await stage([...database(1433), ...portal(443)], {}, { names });
    expect(cause).toBe('network');
    expect(sentence).toMatch(/No name server answers.*It explains 1 other finding\.$/u);
  });

  it('is the database when its port is closed', async () => {
    const { cause, step } = await stage(database(1));
    expect({ cause, step }).toEqual({ cause: 'database', step: `connect to ${SQL}` });
  });

  it('is the database when it takes the connection and hangs', async () => {
    const { cause, step } = await sqlWith({ hangsAt: 'hello' });
    expect({ cause, step }).toEqual({ cause: 'database', step: `speak to ${SQL}` });
  });

  it('is the database when it refuses the sign-in', async () => {
    const { cause, step, verdict } = await sqlWith({ certificate: GOOD, refuses: { number: 18456 } });
    expect({ cause, step }).toEqual({ cause: 'database', step: `sign in to ${SQL}` });
    expect(verdict.todo).toContain('password was changed');
  });

  it('is the database when the database is offline', async () => {
    const { cause, step } = await sqlWith({ certificate: GOOD, refuses: { number: 4060 } });
    expect({ cause, step }).toEqual({ cause: 'database', step: `open the database of ${SQL}` });
  });

  it('is security when the certificate of the database server has expired', async () => {
    const expired = certificate({ by: COMPANY, names: ['sql01.nordwind.example'], until: new Date('2024-01-01') });
    const { cause, step, sentence } = await sqlWith({ certificate: expired });
    expect({ cause, step }).toEqual({ cause: 'security', step: `agree on encryption with ${SQL}` });
    expect(sentence).toContain('The certificate of the SQL server of Production (Import) has expired.');
  });

  it('says which trouble it is with a certificate or a sign-in', async () => {
    const name = 'sql01.nordwind.example';
    const sentenceOf = async (options: SqlServerOptions) => (await sqlWith(options)).sentence;
    expect(await sentenceOf({ certificate: certificate({ names: [name] }) })).toContain('is signed by itself');
    expect(await sentenceOf({ certificate: certificate({ by: COMPANY, names: ['other'] }) })).toContain(
      'is for another name',
    );
    expect(await sentenceOf({ certificate: GOOD, refuses: { number: 18486 } })).toContain('is locked');
    expect(await sentenceOf({ certificate: GOOD, refuses: { number: 40615 } })).toContain('The firewall of');
  });

  it('is the database when the connection asks for encryption and it offers none', async () => {
    const { cause, step } = await sqlWith({});
    expect({ cause, step }).toEqual({ cause: 'database', step: `agree on encryption with ${SQL}` });
  });

  it('is the clock when this one is ten minutes off, and the certificate is its consequence', async () => {
    const notYet = certificate({
      by: COMPANY,
      names: ['sql01.nordwind.example'],
      from: new Date(Date.now() + 300_000),
    });
    const web = await localServer(
      (_request, response) => response.setHeader('Date', new Date(Date.now() + 600_000).toUTCString()).end(),
      { key: GOOD.key, cert: GOOD.chain },
    );
    const proxy = await connectProxy({ user: 'u', password: 'p', routes: { 'help.planettogether.com:443': web.port } });
    const targets = [...database((await sqlServer({ certificate: notYet })).port), ...portal(undefined)];
    const { cause, sentence } = await stage(targets, {}, { proxy: `http://u:p@127.0.0.1:${proxy.port}` });
    expect(cause).toBe('clock');
    expect(sentence).toContain('The clock of this machine is 10 minutes behind that of the support portal rt.');
    expect(sentence).toContain('It explains 1 other finding.');
  });

  it('says which of several clocks is off by how much', () => {
    const said = (...skews: readonly number[]) => {
      const probes = skews.map((clockSkewMs, index) =>
        probed(
          { kind: 'sql', id: `P${index}`, title: `database ${index}`, clockSkewMs, notes: { server: index % 2 } },
          ['name'],
        ),
      );
      const { verdict } = analyse(modelOf({ probes })).analysis;
      if (verdict === null) throw new Error('no verdict');
      return verdict;
    };
    expect(said(600_000, 601_000).sentence).toContain('The clock of this machine is 10 minutes behind.');
    const one = said(-600_000);
    expect(one.sentence).toContain('is 10 minutes ahead of that of database 0.');
    expect(one.todo).toContain('which of the two is wrong');
    const twice = said(600_000, -1_000, 600_000);
    expect(twice.evidence[0]?.text).toBe('The clock of database 0 is 10 minutes ahead');
    expect(said(90_000, 91_000).evidence[0]?.text).toBe('The clock of this machine is 91 s behind');
  });

  it('is security when the proxy refuses, and the network when the proxy is not there', async () => {
    const busy = { facts: { ...HERE, 'machine/loadPercent': 100, 'machine/loadSeconds': 300 } };
    const proxy = await connectProxy({ user: 'u', password: 'p', routes: {} });
    const refused = await stage(portal(undefined), busy, { proxy: `http://127.0.0.1:${proxy.port}` });
    expect(refused).toMatchObject({ cause: 'security', step: 'pass the proxy to the support portal rt' });
    expect(refused.sentence).toContain('The proxy wants a sign-in before it lets through to the support portal rt');
    const gone = await stage(portal(undefined), busy, { proxy: 'http://proxy.nordwind.example:3128' });
    expect(gone).toMatchObject({ cause: 'network' });
    expect(gone.sentence).toContain('The proxy before the support portal rt is not found by its name');
  });

  it('is this machine when the disk is full, and stopped services are its consequence', async () => {
    const facts = { ...HERE, ...STOPPED, 'disk/rootFree': 0 };
    const { cause, step, sentence } = await stage(endpoints(1), { facts });
    expect({ cause, step }).toEqual({ cause: 'machine', step: 'write to the disk of the root folder' });
    expect(sentence).toContain('It explains 2 other findings.');
  });

  it('is a service when that is stopped, and its closed port is the consequence', async () => {
    const { cause, step, sentence } = await stage(endpoints(1), { facts: { ...HERE, ...STOPPED } });
    expect({ cause, step }).toEqual({ cause: 'services', step: 'reach APS System Service of Production' });
    expect(sentence).toContain('It explains 1 other finding.');
  });

  it('says that a service is still starting when it is', async () => {
    const starting = { ...RUNNING, 'services/Production/APS System Service/state': 'Start Pending' };
    const { sentence, verdict } = await stage(endpoints(1), { facts: { ...HERE, ...starting } });
    expect(sentence).toContain('APS System Service of Production is still starting.');
    expect(verdict.todo).toContain('Check again in some minutes');
  });

  it('is possibly this machine when its memory is used up', async () => {
    const facts = { ...HERE, ...RUNNING, 'machine/memoryFreeBytes': 1e8, 'machine/memory': 32 };
    const { cause, sentence } = await stage([], { facts });
    expect(cause).toBe('machine');
    expect(sentence).toMatch(/^Possibly this machine: Only 0\.1 GB of memory are free\./u);
  });

  it('is a service when it has its port open and hangs', async () => {
    const { cause, step } = await stage(endpoints(await tcpServer(() => undefined)), { facts: RUNNING });
    expect(cause).toBe('services');
    expect(step).toMatch(/^get an answer from APS System Service/u);
  });

  it('is the product when its service answers with an error of its own', async () => {
    const { port } = await localServer((_request, response) => response.writeHead(500).end());
    const { cause, verdict } = await stage(endpoints(port), { facts: RUNNING });
    expect(cause).toBe('product');
    expect(verdict.todo).toContain('Send a case');
  });

  it('is security when a proxy answers in the place of a service', async () => {
    const { port } = await localServer((_request, response) => response.writeHead(407).end());
    const { cause } = await stage(endpoints(port), { facts: RUNNING });
    expect(cause).toBe('security');
  });

  it('is security when somebody looks inside the connection to the portal', async () => {
    const web = await localServer((_request, response) => response.end(), { key: GOOD.key, cert: GOOD.chain });
    const { cause, sentence } = await stage(portal(web.port));
    expect(cause).toBe('security');
    expect(sentence).toContain('The connection to the support portal rt is opened on its way');
  });

  it('names both when two things are wrong that have nothing to do with each other', async () => {
    const { cause, sentence } = await stage(database(1), { facts: { ...HERE, ...STOPPED } });
    expect(cause).toBe('database');
    expect(sentence).toContain(
      'There is other trouble too that this does not explain: APS System Service of Production',
    );
  });

  it('leads with the failure that was seen when there is no way out of the network and the processor is busy', async () => {
    const around = { 'network/defaultRoute': false, 'machine/loadPercent': 100, 'machine/loadSeconds': 300 };
    const { cause, sentence } = await stage(database(1433), { facts: { ...HERE, ...around } }, { names: {} });
    expect(cause).toBe('network');
    expect(sentence).toMatch(
      /^Most likely the network: \S+ SQL server of Production \(Import\) is not found by its name/u,
    );
  });

  it('leads with what explains a failure that was seen, before what explains none', async () => {
    const around = { 'network/defaultRoute': false, 'machine/loadPercent': 100, 'machine/loadSeconds': 300 };
    const names = { 'sql01.nordwind.example': 'EAI_AGAIN' };
    const { sentence } = await stage(database(1433), { facts: { ...HERE, ...around } }, { names });
    expect(sentence).toMatch(/^Most likely the network: This machine knows no way out of its own network\./u);
    expect(sentence).toContain('It explains 1 other finding.');
  });

  it('tells the same at several places once', async () => {
    const elsewhere = database(1).map((target) =>
      Object.assign({}, target, { instance: 'Test', id: 'Test/Import', title: 'the SQL server of Test (Import)' }),
    );
    const { sentence } = await stage([...database(1), ...database(1, 'Publish'), ...elsewhere]);
    expect(sentence).toContain(
      'The SQL server refuses connections: Production (Import), Production (Publish) and Test (Import).',
    );
    expect(sentence).not.toContain('other trouble');
  });
});

describe('the verdict when nothing is wrong here', () => {
  it('says so, with how much could not be looked at', async () => {
    const { cause, step, sentence } = await sqlWith({ certificate: GOOD }, { facts: { ...HERE, ...RUNNING } });
    expect({ cause, step }).toEqual({ cause: 'nothing', step: null });
    expect(sentence).toMatch(/^Nothing wrong found here \(\d+ checks, \d+ of them not possible\)\./u);
  });

  it('names the product only when connections were tried and the logs hold errors', async () => {
    const logs = logsOf({ 'internal-server-error': 40 });
    const tried = await sqlWith({ certificate: GOOD }, { facts: RUNNING, logs });
    expect(tried.cause).toBe('product');
    expect(tried.sentence).toContain('so it is likely the product');
    const elsewhere = await sqlWith({ certificate: GOOD }, { facts: RUNNING, logs: logsOf({ 'sql-deadlock': 9 }) });
    expect(elsewhere.cause).toBe('database');
    expect(elsewhere.sentence).toMatch(/^Nothing fails at this moment .* but earlier perhaps the database server/u);
    const notTried = await stage([], { facts: RUNNING, logs });
    expect(notTried.cause).toBe('nothing');
    expect(notTried.sentence).toContain('No connection was tried');
  });
});

it('judges in milliseconds, whatever there is', () => {
  const facts = Object.fromEntries(
    Array.from({ length: 20_000 }, (_, index) => [`services/I${index % 50}/S${index}/state`, 'Running']),
  );
  const started = performance.now();
  analyse(modelOf({ facts }));
  expect(performance.now() - started).toBeLessThan(1_000);
});
