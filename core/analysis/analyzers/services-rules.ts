import type { Analyzer, EvidenceView, Found, Judgement } from '../types.ts';
import { counted, fine, foundOr, unknown } from '../view-rules.ts';

const INTERFACE_SERVICE = /interface/iu;
/** What stands for "of no instance" in the facts. */
const NO_INSTANCE = '-';

interface Service {
  readonly instance: string;
  readonly name: string;
  readonly startMode: string | null;
  /** Null where the system could not be asked. */
  readonly state: string | null;
}

const base = { group: 'services', cause: 'services' } as const;

/** The product's Windows services. */
export const SERVICES: readonly Analyzer[] = [
  {
    ...base,
    id: 'services.stopped',
    level: 'attention',
    strength: 'proof',
    title: 'Services that start by themselves run',
    explains: ['endpoint.', 'ports.secure', 'ports.instance'],
    judge: stoppedCheck,
  },
  {
    ...base,
    id: 'services.interface-manual',
    level: 'attention',
    strength: 'hint',
    title: 'The Interface Service starts by itself',
    explains: ['endpoint.closed'],
    judge: interfaceCheck,
  },
  {
    ...base,
    id: 'services.disabled',
    level: 'attention',
    strength: 'likely',
    title: 'No service is switched off',
    explains: ['endpoint.', 'ports.secure', 'ports.instance'],
    judge: disabledCheck,
  },
  {
    ...base,
    id: 'services.missing',
    level: 'attention',
    strength: 'likely',
    title: 'Every instance has its services',
    judge: missingCheck,
  },
  {
    ...base,
    id: 'services.account',
    cause: 'security',
    level: 'attention',
    strength: 'hint',
    title: 'The System Service can read Active Directory',
    judge: accountCheck,
  },
];

/** Services of the facts, by keys `<instance>/<service>/<field>`. */
function servicesOf(view: EvidenceView): readonly Service[] {
  const found = new Map<string, { instance: string; name: string; startMode: string | null; state: string | null }>();
  for (const { key, value } of view.all('services')) {
    const parts = key.split('/');
    const [name = '', field = ''] = parts.slice(-2);
    const instance = parts.slice(0, -2).join('/');
    const id = `${instance}/${name}`;
    const service = found.get(id) ?? { instance, name, startMode: null, state: null };
    if (field === 'startMode' && typeof value === 'string') service.startMode = value;
    if (field === 'state' && typeof value === 'string') service.state = value;
    found.set(id, service);
  }
  return [...found.values()];
}

const notAsked = (view: EvidenceView): string =>
  view.platform === 'win32'
    ? view.why('instances', 'Windows did not say which services there are.')
    : 'Only Windows can be asked for services.';

function owner(view: EvidenceView, { instance, name }: Service): { readonly subject: string; readonly words: string } {
  const what = view.named(name);
  if (instance === NO_INSTANCE) return { subject: what, words: what };
  const whose = view.named(instance);
  return { subject: `${whose}/${what}`, words: `${what} of ${whose}` };
}

function instanceOf({ instance }: Service): string | undefined {
  return instance === NO_INSTANCE ? undefined : instance;
}

function evidenceOf({ startMode, state }: Service, words: string): Found['evidence'] {
  return [
    { source: 'Windows services', text: `${words}: ${state ?? 'state not known'}, ${startMode ?? 'start not known'}` },
  ];
}

function stoppedCheck(view: EvidenceView): Judgement {
  const asked = servicesOf(view).filter(({ state }) => state !== null);
  if (asked.length === 0) return unknown(notAsked(view));
  const stopped = asked.filter(({ startMode, state }) => isAutomatic(startMode) && state !== 'Running');
  return foundOr(
    stopped.map((service): Found => {
      const { subject, words } = owner(view, service);
      return {
        subject,
        instance: instanceOf(service),
        title: `${words} ${isStarting(service) ? 'is still starting' : 'does not run'}`,
        about: {
          title: isStarting(service) ? 'Services are still starting' : 'Services that start by themselves do not run',
          names: [words],
        },
        text: isStarting(service)
          ? 'Until it is up nobody can work with it. A large scenario takes its time to load.'
          : 'It is set to start by itself, so it stopped or could not start.',
        todo: isStarting(service)
          ? 'Check again in some minutes. When it stays like this, look at its last log lines.'
          : 'Look at its last log lines, then start it in the Windows services.',
        step: `reach ${words}`,
        evidence: evidenceOf(service, words),
      };
    }),
    () => fine(`${counted(asked.length, 'service')} asked, all that start by themselves run.`, 'Windows services'),
  );
}

const isStarting = ({ state }: Service): boolean => state === 'Start Pending';

function isAutomatic(startMode: string | null): boolean {
  return startMode === 'Automatic' || startMode === 'AutomaticDelayed';
}

function interfaceCheck(view: EvidenceView): Judgement {
  const services = servicesOf(view).filter(({ name }) => INTERFACE_SERVICE.test(name));
  if (services.every(({ startMode }) => startMode === null)) return unknown(notAsked(view));
  const manual = services.filter(({ startMode }) => startMode === 'Manual');
  return foundOr(
    manual.map((service): Found => {
      const whose = view.named(service.instance);
      const isDown = service.state !== null && service.state !== 'Running';
      return {
        subject: whose,
        instance: instanceOf(service),
        title: `Interface Service of ${whose} starts by hand${isDown ? ' and does not run' : ''}`,
        about: { title: `The Interface Service starts by hand${isDown ? ' and does not run' : ''}`, names: [whose] },
        text: 'After a restart of the server nobody can import until somebody starts it.',
        todo: `${isDown ? 'Start it, and set' : 'Set'} its start type to Automatic in the Windows services.`,
        evidence: evidenceOf(service, `Interface Service of ${whose}`),
        strength: isDown ? 'likely' : undefined,
        step: isDown ? `reach the Interface Service of ${whose}` : undefined,
      };
    }),
    () => fine('It is set to start by itself.', 'settings and Windows services'),
  );
}

function disabledCheck(view: EvidenceView): Judgement {
  const services = servicesOf(view).filter(({ startMode }) => startMode !== null);
  if (services.length === 0) return unknown(notAsked(view));
  return foundOr(
    services
      .filter(({ startMode }) => startMode === 'Disabled')
      .map((service): Found => {
        const { subject, words } = owner(view, service);
        return {
          subject,
          instance: instanceOf(service),
          title: `${words} is switched off`,
          about: { title: 'Services are switched off', names: [words] },
          text: 'A service that is disabled cannot be started, by nobody and by no program.',
          todo: 'When it is needed, set its start type to Automatic in the Windows services and start it.',
          step: `reach ${words}`,
          evidence: evidenceOf(service, words),
        };
      }),
    () => fine(`${counted(services.length, 'service')}, none is switched off.`, 'settings and Windows services'),
  );
}

function missingCheck(view: EvidenceView): Judgement {
  const services = servicesOf(view);
  if (services.every(({ state }) => state === null)) return unknown(notAsked(view));
  const without = view.localInstances.filter(
    (name) => !services.some(({ instance, state }) => instance === name && state !== null),
  );
  const shared = services.some(({ instance }) => instance === NO_INSTANCE);
  if (shared && without.length > 0) return unknown('Some services could not be told to be of one instance.');
  return foundOr(
    without.map((name): Found => {
      const whose = view.named(name);
      return {
        subject: whose,
        title: `${whose} has no Windows service here`,
        about: { title: 'Instances have no Windows service here', names: [whose] },
        text: 'Its folders are on this machine, and Windows knows no service that belongs to it.',
        todo: 'If it should run here, create its services again in the Instance Manager. A copy of old folders needs none.',
        evidence: [{ source: 'Windows services', text: `none of ${whose}` }],
        level: 'attention',
        strength: 'hint',
      };
    }),
    () => fine('Windows knows services of every instance.', 'Windows services'),
  );
}

function accountCheck(view: EvidenceView): Judgement {
  const using = view.instances.filter((name) => view.value('instances', `${name}/activeDirectoryLogin`) === true);
  if (using.length === 0) return unknown('No instance is known to sign people in by Active Directory.');
  const accounts = view.all('services').flatMap(({ key, value }) => {
    const [, instance = '', service = ''] = /^(.+)\/([^/]+)\/account$/u.exec(key) ?? [];
    const isSystem = /system/iu.test(service) && using.includes(instance);
    return isSystem && typeof value === 'string' ? [{ instance, account: value }] : [];
  });
  if (accounts.length === 0) return unknown(notAsked(view));
  return foundOr(
    accounts
      .filter(({ account }) => account === 'Local Service' || account === 'Local System')
      .map(({ instance, account }): Found => {
        const whose = view.named(instance);
        return {
          subject: whose,
          instance,
          title: `The System Service of ${whose} runs as ${account} and has to read Active Directory`,
          text: 'People sign in by Active Directory, for which its account needs the right to read there. An own account is usual.',
          todo: 'When such sign-ins fail, let the service run with an account that may read Active Directory.',
          evidence: [{ source: 'Windows services', text: account }],
        };
      }),
    () => fine('It runs with an account of its own.', 'Windows services'),
  );
}
