import type { CollectContext } from '../types.ts';
import { countNameServers, hasDefaultRoute } from './linux-rules.ts';
import type { InterfaceFields } from './machine-fields.ts';
import type { Reader } from './linux-reader.ts';
import type { MachineSource } from './machine-source.ts';
import { proxyOf } from './proxy.ts';

const FOLDER = '/sys/class/net';
/** A host of many containers has hundreds. */
const MOST_INTERFACES = 32;

/** Ways into the network: how many, whether they are up, whether there is a way out and somebody to ask for names. */
export function networkSource(context: CollectContext, reader: Reader): MachineSource {
  return {
    name: 'the network',
    timeLimitMs: 2_000,
    read: async () => {
      const [names, route, route6, resolver] = await Promise.all([
        reader.names(FOLDER),
        reader.text('/proc/net/route'),
        reader.text('/proc/net/ipv6_route'),
        reader.text('/etc/resolv.conf'),
      ]);
      const others = names.filter((name) => name !== 'lo').slice(0, MOST_INTERFACES);
      return {
        interfaces: await Promise.all(others.map((name) => readInterface(reader, `${FOLDER}/${name}`))),
        defaultRoute: route === '' && route6 === '' ? null : hasDefaultRoute(route, route6),
        dnsServers: countNameServers(resolver),
        proxy: proxyOf(context),
      };
    },
  };
}

async function readInterface(reader: Reader, folder: string): Promise<InterfaceFields> {
  const [state, speed, isDevice, isWireless] = await Promise.all([
    reader.line(`${folder}/operstate`),
    reader.line(`${folder}/speed`),
    reader.isThere(`${folder}/device`),
    reader.isThere(`${folder}/wireless`),
  ]);
  const mbps = Number(speed ?? -1);
  return {
    kind: isDevice ? (isWireless ? 'wireless' : 'wired') : 'virtual',
    isUp: state === 'up',
    mbps: mbps > 0 ? mbps : null,
  };
}
