import type { Analyzer, EvidenceView, Found, Judgement } from '../types.ts';
import { fine, foundOr, unknown } from '../view-rules.ts';

const base = { group: 'ports', cause: 'services' } as const;
const SOURCE = 'listening ports';

/** The product's ports on this machine. */
export const PORTS: readonly Analyzer[] = [
  {
    ...base,
    id: 'ports.compatibility',
    level: 'advice',
    strength: 'hint',
    title: 'The port of old clients is closed',
    judge: compatibilityCheck,
  },
  {
    ...base,
    id: 'ports.secure',
    level: 'attention',
    strength: 'likely',
    title: 'The port that clients use listens',
    judge: secureCheck,
  },
  {
    ...base,
    id: 'ports.instance',
    level: 'attention',
    strength: 'hint',
    title: 'The ports of the instances listen',
    judge: instancePortsCheck,
  },
  {
    ...base,
    id: 'ports.clash',
    level: 'attention',
    strength: 'likely',
    title: 'No port is given to two instances',
    judge: clashCheck,
  },
];

const notAsked = (view: EvidenceView): string =>
  view.platform === 'win32'
    ? view.why('instances', 'Windows did not say which ports listen.')
    : 'The product runs on Windows: nothing of it listens here.';

/** Whether this system was asked for its listening ports. */
function wereAsked(view: EvidenceView): boolean {
  const isSaid = typeof view.value('ports', 'compatibilityListens') === 'boolean';
  return isSaid || view.all('ports').some(({ key }) => key.startsWith('listening/'));
}

/** Whether ports that do not listen are named too: one that is not named was then not looked at. */
function hasSilent(view: EvidenceView): boolean {
  return view.all('ports').some(({ key, value }) => key.startsWith('listening/') && value === false);
}

function compatibilityCheck(view: EvidenceView): Judgement {
  const port = view.setting('ports.compatibility', 7990);
  const secure = view.setting('ports.secure', 7991);
  const listens =
    view.value('ports', 'compatibilityListens') === true || view.value('ports', `listening/${port}`) === true;
  const isSet = view.value('ports', 'compatibilityConnections');
  if (!listens && isSet !== true) {
    return wereAsked(view) || isSet === false ? fine(`${port} does not listen.`, SOURCE) : unknown(notAsked(view));
  }
  return {
    state: 'finding',
    found: [
      {
        title: listens ? `Port ${port} listens` : `Connections of old clients are switched on`,
        text: `Port ${port} is for clients that cannot use ${secure}, which is the more secure one. New installations do not need it.`,
        todo: `When every client uses ${secure}, switch compatibility connections off in the Instance Manager and restart the services.`,
        evidence: [listens ? { source: SOURCE, text: `${port}` } : { source: 'settings', text: 'switched on' }],
      },
    ],
  };
}

function secureCheck(view: EvidenceView): Judgement {
  const port = view.number('ports', 'manager') ?? view.setting('ports.secure', 7991);
  if (view.value('ports', `listening/${port}`) === true) return fine(`${port} listens.`, SOURCE);
  if (view.platform !== 'win32' || !wereAsked(view)) return unknown(notAsked(view));
  if (view.localInstances.length === 0) return unknown('No instance is on this machine.');
  if (view.value('ports', `listening/${port}`) === undefined && hasSilent(view)) return unknown(notAsked(view));
  return {
    state: 'finding',
    found: [
      {
        title: `Port ${port} does not listen`,
        text: 'Clients reach the server through it, so none can connect.',
        todo: 'Start the Server Manager in the Windows services. When it runs, see in its settings which port it uses.',
        step: `listen on port ${port}`,
        evidence: [{ source: SOURCE, text: `nothing on ${port}` }],
      },
    ],
  };
}

/** Ports as the facts write them: "8001 to 8005", "8001, 8003". Pure. */
export function portsOf(text: string | undefined): readonly number[] {
  if (text === undefined) return [];
  const range = /^(\d+) to (\d+)$/u.exec(text);
  if (range === null) return text.split(',').flatMap((part) => (/^\s*\d+\s*$/u.test(part) ? [Number(part)] : []));
  const [from, to] = [Number(range[1]), Number(range[2])];
  return Array.from({ length: Math.max(0, Math.min(to - from + 1, 1_000)) }, (_, index) => from + index);
}

function instancePortsCheck(view: EvidenceView): Judgement {
  if (view.platform !== 'win32' || !wereAsked(view)) return unknown(notAsked(view));
  const known = view.localInstances.filter((name) => portsOf(view.text('instances', `${name}/ports`)).length > 0);
  if (known.length === 0) return unknown('No settings say which ports the instances use.');
  const silent = known.filter((name) =>
    portsOf(view.text('instances', `${name}/ports`)).every((port) => view.value('ports', `listening/${port}`) !== true),
  );
  return foundOr(
    silent.map((name): Found => {
      const whose = view.named(name);
      const ports = view.text('instances', `${name}/ports`) ?? '';
      return {
        subject: whose,
        title: `No port of ${whose} listens`,
        text: `Its settings name ${ports}. An instance that is not in use looks like this too.`,
        todo: `When ${whose} should run, start its services and check again.`,
        evidence: [{ source: SOURCE, text: `nothing on ${ports}` }],
      };
    }),
    () => fine('Every instance listens on its ports.', SOURCE),
  );
}

function clashCheck(view: EvidenceView): Judgement {
  const owners = new Map<number, string[]>();
  for (const name of view.instances) {
    for (const port of portsOf(view.text('instances', `${name}/ports`))) {
      owners.set(port, [...(owners.get(port) ?? []), name]);
    }
  }
  if (owners.size === 0) return unknown('No settings say which ports the instances use.');
  const clashes = [...owners].filter(([, names]) => names.length > 1);
  return foundOr(
    clashes.slice(0, 5).map(([port, names]): Found => {
      const who = names.map((name) => view.named(name)).join(' and ');
      return {
        subject: String(port),
        title: `${who} use the same port ${port}`,
        text: 'Only one of them can have it: the other one does not start, or clients reach the wrong instance.',
        todo: 'Give each instance ports of its own in the Instance Manager.',
        step: `listen on port ${port}`,
        evidence: [{ source: 'settings', text: `${port}: ${who}` }],
      };
    }),
    () => fine('Every instance has ports of its own.', 'settings'),
  );
}
