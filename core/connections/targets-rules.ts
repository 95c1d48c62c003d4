import { packedName } from '../../shared/domain/evidence-names.ts';
import type { OwnNames } from '../../shared/domain/evidence-names.ts';
import { dataTarget } from './data-targets-rules.ts';
import { parseSqlServer } from './server-name-rules.ts';
import type { ConnectionText, ProbeTarget } from './types.ts';

/** Paths of the product's services, those first that belong to a service of that name. */
const ENDPOINTS: readonly (readonly [RegExp, string])[] = [
  [/interface/iu, '/PTInterface.soap'],
  [/client ?updater/iu, '/UpdateFileManager.soap'],
  [/system/iu, '/PTBroadcaster.soap'],
];
const MANAGER = '/ServerManager.soap';
const MOST_ENDPOINTS = 60;
/** A settings file is written by others: however many connections it names, no more than these are tried. */
const MOST_CONNECTIONS = 200;

/** What is known of the product here, as far as there is something to try. */
export interface KnownServer {
  /** Where it answers: this machine, or the server of a root folder that is reached over the network. */
  readonly host: string;
  readonly managerPort: number;
  readonly instances: readonly {
    readonly name: string;
    readonly ports: readonly number[];
    readonly services: readonly { readonly name: string; readonly port: number | null }[];
  }[];
}

/** Data connections, one target each; the same purpose twice is numbered. What is too many is named and not tried. Pure. */
export function dataTargets(connections: readonly ConnectionText[], own: OwnNames): ProbeTarget[] {
  const seen = new Map<string, number>();
  return connections.map((connection, index): ProbeTarget => {
    const { instance, purpose, type } = connection;
    const base = `${instance}/${purpose}`;
    const number = (seen.get(base) ?? 0) + 1;
    seen.set(base, number);
    const what = type === 'Oracle' ? 'the Oracle database' : 'the SQL server';
    const again = number === 1 ? '' : ` ${number}`;
    const title = `${what} of ${packedName(instance, own)} (${purpose}${again})`;
    const target = dataTarget(connection, `${base}${again}`, title);
    return index < MOST_CONNECTIONS ? target : { ...target, way: { kind: 'none', why: 'too many' } };
  });
}

/** The ports of the Server Manager and of the instances, asked as the clients ask. Pure. */
export function endpointTargets(server: KnownServer, own: OwnNames): ProbeTarget[] {
  if (server.instances.length === 0) return [];
  const at = (port: number, path: string): string => `http://${urlHost(server.host)}:${port}${path}`;
  const manager: ProbeTarget = {
    id: `-/${server.managerPort}`,
    title: `the Server Manager (port ${server.managerPort})`,
    instance: null,
    way: { kind: 'endpoint', probe: { url: at(server.managerPort, MANAGER) } },
  };
  const others = server.instances.flatMap(({ name, ports, services }) =>
    ports.map((port): ProbeTarget => {
      const service = services.find((one) => one.port === port);
      const [path = '', ...rest] = pathsFor(service?.name ?? '');
      const what = service === undefined ? `port ${port}` : `${packedName(service.name, own)} (port ${port})`;
      return {
        id: `${name}/${port}`,
        title: `${what} of ${packedName(name, own)}`,
        instance: name,
        way: { kind: 'endpoint', probe: { url: at(port, path), others: rest } },
      };
    }),
  );
  return [manager, ...others].slice(0, MOST_ENDPOINTS);
}

function pathsFor(service: string): string[] {
  const own = ENDPOINTS.filter(([pattern]) => pattern.test(service)).map(([, path]) => path);
  return [...new Set([...own, ...ENDPOINTS.map(([, path]) => path)])];
}

function urlHost(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}

/** The host of a root folder that is reached over the network (`\\server\share`); else this machine. Pure. */
export function hostOfRoot(root: string): string {
  const host = /^(?:\\\\|\/\/)(?!\?)([^\\/]+)[\\/]/u.exec(root)?.[1];
  return host === undefined ? '127.0.0.1' : host;
}

/** The portals that cases go to. Pure. */
export function portalTargets(
  portals: readonly { readonly id: string; readonly url: string }[],
  publicHosts: readonly string[],
): ProbeTarget[] {
  return portals.map(({ id, url }) => ({
    id: `portal/${id}`,
    title: `the support portal ${id}`,
    instance: null,
    way: { kind: 'portal', probe: { url, publicHosts } },
  }));
}

/** What a person asked for on the command line. Pure. */
export function askedTargets(
  asked: { readonly sql: readonly string[]; readonly urls: readonly string[] },
  publicHosts: readonly string[],
): ProbeTarget[] {
  const sql = asked.sql.map((text, index): ProbeTarget => {
    const place = parseSqlServer(withComma(text));
    const way: ProbeTarget['way'] =
      place.kind === 'tcp'
        ? {
            kind: 'sql',
            probe: { ...place, signIn: { kind: 'none' }, encrypt: 'wanted', trustServerCertificate: true },
          }
        : { kind: 'none', why: 'unreadable' };
    return {
      id: `asked/sql ${index + 1}`,
      title: `the SQL server that was asked for (${index + 1})`,
      instance: null,
      way,
    };
  });
  const urls = asked.urls.map((url, index): ProbeTarget => ({
    id: `asked/url ${index + 1}`,
    title: `the address that was asked for (${index + 1})`,
    instance: null,
    way: { kind: 'url', probe: { url, publicHosts } },
  }));
  return [...sql, ...urls];
}

/** People write `host:1433` where the product's language has `host,1433`. Pure. */
export function withComma(text: string): string {
  return text.replace(/^([^:,]+|\[[^\]]+\]):(\d{1,5})$/u, '$1,$2');
}
