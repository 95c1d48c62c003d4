import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import {
  askedTargets,
  dataTargets,
  endpointTargets,
  hostOfRoot,
  probeTargets,
} from '../../../core/connections/index.ts';
import type { ConnectionText } from '../../../core/connections/index.ts';
import type { ProbeReport, Probes, SqlProbe } from '../../../core/platform/ports.ts';

const OWN = { homeFolder: '/home/pat', userName: 'pat', hostName: 'NFF-APS03' };
const SECRET = 'kT9#hidden;password';
const RUN = { stepMs: 1_000, signal: new AbortController().signal };

function connection(text: string, parts: Partial<ConnectionText> = {}): ConnectionText {
  return {
    instance: 'Production',
    purpose: 'Import',
    type: 'SQL Server',
    timeoutSeconds: 30,
    ...parts,
    text: () => text,
  };
}

function wayOf(text: string, type = 'SQL Server') {
  const [target] = dataTargets([connection(text, { type })], OWN);
  if (target === undefined) throw new Error('no target');
  return target.way.kind === 'none' ? target.way.why : target.way.kind;
}

it('numbers the servers, so that two targets of one are told', async () => {
  const report = { steps: [], clockSkewMs: null, notes: {} };
  const probes: Probes = { sql: async () => report, tcp: async () => report, http: async () => report };
  const texts = ['Server=sql01;Uid=a', 'Server=(localdb)\\x', 'Server=SQL01,1444;Uid=b', 'Server=sql02;Uid=a'];
  const probed = await probeTargets(
    { probes },
    dataTargets(
      texts.map((text) => connection(text)),
      OWN,
    ),
    RUN,
  );
  expect(probed.map(({ notes }) => notes['server'])).toEqual([0, undefined, 0, 1]);
});

describe('targets of data connections', () => {
  const text = `Server=sql01,1444;Database=PT;User Id=svc_pt;Password="${SECRET}";Encrypt=True`;

  it('hold where to go and how, and the password only behind a function', () => {
    const [target] = dataTargets([connection(text)], OWN);
    expect(target).toMatchObject({
      id: 'Production/Import',
      title: 'the SQL server of Production (Import)',
      facts: { type: 'SQL Server', timeoutSeconds: 30, encrypted: true, signIn: 'SQL', provider: null },
      way: { kind: 'sql', probe: { host: 'sql01', port: 1444, database: 'PT', trustServerCertificate: false } },
    });
    expect(`${JSON.stringify(target)} ${inspect(target, { depth: null })}`).not.toContain(SECRET);
    const signIn = target?.way.kind === 'sql' ? target.way.probe.signIn : undefined;
    expect(signIn?.kind === 'sql' ? signIn.password() : undefined).toBe(SECRET);
  });

  it('check no certificate when the connection asks for no encryption', () => {
    const [target] = dataTargets([connection('Server=sql01;Uid=a;Pwd=b')], OWN);
    expect(target?.way).toMatchObject({ probe: { trustServerCertificate: true } });
  });

  it.each([
    ['Driver={ODBC Driver 18 for SQL Server};Server=sql01', 'required', false],
    ['Driver={ODBC Driver 18 for SQL Server};Server=sql01;TrustServerCertificate=yes', 'required', true],
    ['Driver={ODBC Driver 18 for SQL Server};Server=sql01;Encrypt=optional', 'wanted', true],
    ['Provider=MSOLEDBSQL19;Server=sql01', 'required', false],
    ['Provider=MSOLEDBSQL;Server=sql01', 'wanted', true],
    ['Driver={ODBC Driver 17 for SQL Server};Server=sql01', 'wanted', true],
    ['Server=sql01;Encrypt=Mandatory', 'required', false],
    ['Server=sql01;Encrypt=Strict', 'strict', false],
  ])('ask for encryption as the driver does: %s', (text, encrypt, trustServerCertificate) => {
    const [target] = dataTargets([connection(text)], OWN);
    expect(target?.way).toMatchObject({ probe: { encrypt, trustServerCertificate } });
    expect(target?.facts?.encrypted).toBe(encrypt !== 'wanted');
  });

  it.each([
    'Server=sql01;Integrated Security=SSPI',
    'Server=sql01;Uid=pat@nordwind.example;Pwd=x;Authentication=ActiveDirectoryPassword',
    'Server=sql01;Authentication=Active Directory Integrated',
  ])('say Windows when the connection signs in by it: %s', (text) => {
    const [target] = dataTargets([connection(text)], OWN);
    expect(target).toMatchObject({ facts: { signIn: 'Windows' }, way: { probe: { signIn: { kind: 'windows' } } } });
  });

  it.each([
    ['DSN=ERP;UID=a;PWD=b', 'data source name'],
    ['Server=np:\\\\sql01\\pipe\\x', 'named pipe'],
    ['Server=sql01;Network Library=dbnmpntw', 'named pipe'],
    ['Server=(localdb)\\x', 'local database'],
    ['Provider=Microsoft.ACE.OLEDB.12.0;Data Source=C:\\erp.accdb', 'file'],
    ['Server="open', 'unreadable'],
    ['nothing', 'unreadable'],
    ['Provider=MSOLEDBSQL;Server=sql01;UID=a;Pwd=b', 'sql'],
    ['Provider=OraOLEDB.Oracle;Data Source=//ora01:1521/ERP', 'oracle'],
  ])('say what cannot be tried: %s', (connectionText, way) => {
    expect(wayOf(connectionText)).toBe(way);
  });

  it('go to Oracle by the type of the settings', () => {
    expect(wayOf('Data Source=//ora01:1521/ERP;User Id=a;Password=b', 'Oracle')).toBe('oracle');
    expect(wayOf('Data Source=ERP;User Id=a', 'Oracle')).toBe('name of tnsnames.ora');
  });

  it('are numbered when a purpose stands twice', () => {
    const ids = dataTargets([connection('Server=a'), connection('Server=b')], OWN).map(({ id }) => id);
    expect(ids).toEqual(['Production/Import', 'Production/Import 2']);
  });
});

describe('targets of the product', () => {
  const server = {
    host: '127.0.0.1',
    managerPort: 7991,
    instances: [{ name: 'Production', ports: [8001, 8002], services: [{ name: 'APS Interface Service', port: 8002 }] }],
  };

  it('are the ports of the manager and the instances, with the address of the service first', () => {
    const urls = endpointTargets(server, OWN).map(({ id, way }) => [id, way.kind === 'endpoint' ? way.probe.url : '']);
    expect(urls).toEqual([
      ['-/7991', 'http://127.0.0.1:7991/ServerManager.soap'],
      ['Production/8001', 'http://127.0.0.1:8001/PTInterface.soap'],
      ['Production/8002', 'http://127.0.0.1:8002/PTInterface.soap'],
    ]);
  });

  it('are none where no instance is', () => {
    expect(endpointTargets({ ...server, instances: [] }, OWN)).toEqual([]);
  });

  it.each([
    ['C:\\ProgramData\\PlanetTogether APS', '127.0.0.1'],
    ['\\\\NFF-APS01\\aps', 'NFF-APS01'],
    ['\\\\?\\C:\\x', '127.0.0.1'],
    ['/srv/aps', '127.0.0.1'],
  ])('answer where the root folder is: %s', (root, host) => {
    expect(hostOfRoot(root)).toBe(host);
  });
});

describe('what a person asks for', () => {
  it('is tried without a sign-in', () => {
    const [one, two] = askedTargets({ sql: ['sql01\\PLAN:1500', 'sql02:1433'], urls: [] }, []);
    expect(one?.way).toMatchObject({
      probe: { host: 'sql01', instance: 'PLAN', port: 1500, signIn: { kind: 'none' } },
    });
    expect(two?.way).toMatchObject({ probe: { host: 'sql02', port: 1433 } });
  });
});

describe('trying', () => {
  it('goes once to what several connections share, so that no sign-in is locked', async () => {
    const tried: SqlProbe[] = [];
    const report = { steps: [], clockSkewMs: null, notes: {} };
    const sql: Probes['sql'] = async (probe) => {
      tried.push(probe);
      return report;
    };
    const probes: Probes = { sql, tcp: async () => report, http: async () => report };
    const same = connection('Server=sql01;Uid=a;Pwd=b');
    const targets = dataTargets([same, { ...same, purpose: 'Publish' }, connection('Server=sql01;Uid=a;Pwd=c')], OWN);
    const probed = await probeTargets({ probes }, targets, RUN);
    expect(probed.map(({ id }) => id)).toEqual(['Production/Import', 'Production/Publish', 'Production/Import 2']);
    expect(tried).toHaveLength(2);
  });

  it('does not try a refused sign-in again at the same server for another database', async () => {
    const tried = new Set<string | undefined>();
    const refused: ProbeReport = {
      steps: [{ step: 'signIn', outcome: 'failed', ms: 1, reason: 'sign-in-refused', text: 'No.' }],
      clockSkewMs: null,
      notes: {},
    };
    const sql: Probes['sql'] = async ({ database }) => {
      tried.add(database);
      return database === 'open' ? { ...refused, steps: [] } : refused;
    };
    const probes: Probes = { sql, tcp: async () => refused, http: async () => refused };
    const texts = ['a', 'b', 'c'].map((name) => connection(`Server=SQL01;Database=${name};Uid=pt;Pwd=old`));
    const others = ['open', 'd'].map((name) => connection(`Server=sql01;Database=${name};Uid=pt;Pwd=new`));
    const probed = await probeTargets({ probes }, dataTargets([...texts, ...others], OWN), RUN);
    expect(tried).toEqual(new Set(['a', 'open', 'd']));
    expect(probed.map(({ steps }) => steps[0]?.reason ?? null)).toEqual([
      'sign-in-refused',
      'sign-in-refused',
      'sign-in-refused',
      null,
      'sign-in-refused',
    ]);
  });

  it('goes to no more than 200 data connections, and names the others', async () => {
    const targets = dataTargets(
      Array.from({ length: 1_000 }, (_, index) => connection(`Server=sql${index}`)),
      OWN,
    );
    expect(targets).toHaveLength(1_000);
    expect(targets.filter(({ way }) => way.kind === 'sql')).toHaveLength(200);
    expect(targets[999]?.way).toEqual({ kind: 'none', why: 'too many' });
  });
});
