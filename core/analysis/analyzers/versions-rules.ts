import { compareVersions, parseVersion } from '../../../shared/domain/versions.ts';
import type { Analyzer, EvidenceView, Found, Judgement } from '../types.ts';
import { fine, foundOr, unknown } from '../view-rules.ts';

/** Sign-in by Active Directory needs these, by the product's documents. */
const DIRECTORY_FLOOR = { aps: '11.49.8', manager: '12.0.61' } as const;

const base = { group: 'versions', cause: 'product', level: 'attention' } as const;

/** Installed versions and whether they fit each other. */
export const VERSIONS: readonly Analyzer[] = [
  {
    ...base,
    id: 'versions.program-missing',
    strength: 'likely',
    title: 'The program files of every instance are here',
    judge: programCheck,
  },
  { ...base, id: 'versions.client', strength: 'hint', title: 'The client of this machine fits', judge: clientCheck },
  {
    ...base,
    id: 'versions.directory-sign-in',
    strength: 'likely',
    title: 'Sign-in by Active Directory is possible with these versions',
    judge: directoryCheck,
  },
];

const listed = (view: EvidenceView, prefix: string): readonly string[] =>
  view
    .all('versions')
    .flatMap(({ key, value }) => (key.startsWith(prefix) && typeof value === 'string' ? [value] : []));

function ownVersions(view: EvidenceView): readonly { readonly name: string; readonly version: string }[] {
  return view.all('versions').flatMap(({ key, value }) => {
    const name = /^instance\/(.+)$/u.exec(key)?.[1];
    return name === undefined || typeof value !== 'string' ? [] : [{ name, version: value }];
  });
}

function isAmong(version: string, others: readonly string[]): boolean {
  const own = parseVersion(version);
  if (own === undefined) return true;
  return others.some((other) => {
    const one = parseVersion(other);
    return one !== undefined && compareVersions(one, own) === 0;
  });
}

function isBelow(version: string, floor: string): boolean {
  const [own, least] = [parseVersion(version), parseVersion(floor)];
  return own !== undefined && least !== undefined && compareVersions(own, least) < 0;
}

function programCheck(view: EvidenceView): Judgement {
  const installed = listed(view, 'server/');
  const own = ownVersions(view);
  if (installed.length === 0 || own.length === 0) {
    return unknown(view.why('version', 'No installed version, or no version of an instance, is known.'));
  }
  return foundOr(
    own
      .filter(({ version }) => !isAmong(version, installed))
      .map(({ name, version }): Found => {
        const whose = view.named(name);
        return {
          subject: whose,
          title: `The program files of ${whose} are not here`,
          text: `The settings say that ${whose} is on ${version}, but there is no folder of that version below Software.`,
          todo: 'Compare the version in the Instance Manager with the folders below Software before an upgrade or a restart.',
          evidence: [{ source: 'Software', text: installed.join(', ') }],
        };
      }),
    () => fine(`Installed: ${installed.join(', ')}.`, 'Software'),
  );
}

function clientCheck(view: EvidenceView): Judgement {
  const clients = listed(view, 'client/');
  const servers = [...listed(view, 'server/'), ...ownVersions(view).map(({ version }) => version)];
  if (clients.length === 0) return unknown('No client of the product is installed for this account.');
  if (servers.length === 0) return unknown('No version of the server is known here.');
  if (clients.some((version) => isAmong(version, servers))) return fine(`Clients: ${clients.join(', ')}.`, 'clients');
  return {
    state: 'finding',
    found: [
      {
        title: 'No client on this machine is of a version of the server',
        text: `Clients: ${clients.join(', ')}. Server: ${[...new Set(servers)].join(', ')}. A client updates itself at its next start.`,
        todo: 'Start the client once, so that the client updater can bring it up to date.',
        evidence: [{ source: 'clients', text: clients.join(', ') }],
      },
    ],
  };
}

function directoryCheck(view: EvidenceView): Judgement {
  const using = view.instances.filter((name) => view.value('instances', `${name}/activeDirectoryLogin`) === true);
  if (using.length === 0) return unknown('No instance is known to sign people in by Active Directory.');
  const manager = view.text('versions', 'instanceManager');
  const tooOld = using.flatMap((name): Found[] => {
    const version = view.text('instances', `${name}/version`);
    const reasons = [
      ...(version !== undefined && isBelow(version, DIRECTORY_FLOOR.aps)
        ? [`it is on ${version} and needs ${DIRECTORY_FLOOR.aps}`]
        : []),
      ...(manager !== undefined && isBelow(manager, DIRECTORY_FLOOR.manager)
        ? [`the Instance Manager is ${manager} and has to be ${DIRECTORY_FLOOR.manager}`]
        : []),
    ];
    return reasons.length === 0 ? [] : [directoryFinding(view.named(name), reasons)];
  });
  return foundOr(tooOld, () => fine('The versions are new enough.', 'versions'));
}

function directoryFinding(whose: string, reasons: readonly string[]): Found {
  return {
    subject: whose,
    title: `${whose} is too old for sign-in by Active Directory`,
    text: `It is switched on, but ${reasons.join(', and ')} or later.`,
    todo: 'Let people sign in with a name and password of the product until it is upgraded.',
    step: `sign in to ${whose} by Active Directory`,
    evidence: [{ source: 'versions', text: reasons.join('; ') }],
  };
}
