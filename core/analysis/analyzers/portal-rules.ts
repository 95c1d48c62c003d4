import type { ProbeReason } from '../../../shared/domain/probes.ts';
import { certificateTodo, certificateTrouble } from '../certificate-words-rules.ts';
import { nothingTried, stepAnalyzer } from '../probe-checks-rules.ts';
import type { StepCheck } from '../probe-checks-rules.ts';
import type { Analyzer, EvidenceView, Found, Judgement } from '../types.ts';
import { fine, foundOr, unknown } from '../view-rules.ts';

const ENDS_SOON_DAYS = 21;
const WAITS = 'Cases wait here and go when it is reached.';

/** Where an authority of the company would settle it. */
const AUTHORITY: ReadonlySet<ProbeReason | undefined> = new Set([
  'self-signed',
  'unknown-authority',
  'untrusted',
  undefined,
]);

const PROXY: ReadonlyMap<ProbeReason | undefined, string> = new Map([
  ['proxy-sign-in', 'wants a sign-in before it lets through'],
  ['proxy-refused', 'refuses to connect'],
  ['timeout', 'does not answer when asked to connect'],
  ['closed', 'closes the connection when asked to connect'],
]);

const portal = {
  group: 'portal',
  kinds: ['portal', 'url'],
  cause: 'network',
  level: 'attention',
  strength: 'likely',
} as const;

/** The way to the support portal and to addresses that were asked for. */
const STEPS: readonly StepCheck[] = [
  {
    ...portal,
    id: 'portal.name',
    title: 'The portal is found by its name',
    step: 'name',
    reasons: ['name-not-found', 'no-name-server', 'timeout'],
    finding: (what) => ({
      title: `${what} is not found by its name`,
      text: `This machine gets no address for it. ${WAITS}`,
      todo: 'Check whether this machine may reach the internet, and its name servers (DNS).',
      step: `find ${what} by its name`,
    }),
  },
  {
    ...portal,
    id: 'portal.connect',
    title: 'The portal takes connections',
    step: 'tcp',
    reasons: ['refused', 'closed', 'timeout', 'unreachable', 'not-allowed'],
    finding: (what) => ({
      title: `${what} cannot be connected to`,
      text: `A firewall is between, it is down, or the way leads through a proxy that is not set. ${WAITS}`,
      todo: 'Ask the network administrator whether this machine reaches it directly or through a proxy.',
      step: `connect to ${what}`,
    }),
  },
  {
    ...portal,
    id: 'portal.proxy',
    cause: 'security',
    title: 'The proxy lets through to the portal',
    step: 'proxy',
    reasons: ['proxy-sign-in', 'proxy-refused', 'timeout', 'closed'],
    finding: (what, reason) => ({
      title: `The proxy ${PROXY.get(reason) ?? 'does not let through'} to ${what}`,
      text: `The proxy that is set on this machine is reached, and nothing gets past it. ${WAITS}`,
      todo: 'Have the address allowed at the proxy. A sign-in for it is given in HTTPS_PROXY, not in Settings.',
      step: `pass the proxy to ${what}`,
    }),
  },
  {
    ...portal,
    id: 'portal.certificate',
    cause: 'security',
    title: 'The certificate of the portal is trusted',
    step: 'tls',
    reasons: ['expired', 'not-yet-valid', 'wrong-name', 'self-signed', 'unknown-authority', 'untrusted'],
    finding: (what, reason) => ({
      title: `The certificate of ${what} ${certificateTrouble(reason)}`,
      text: `Nothing is sent there, because it may be somebody else. ${WAITS}`,
      todo: AUTHORITY.has(reason)
        ? 'When your company uses an authority of its own, set its file (net.caFile). Else ask the administrator of the portal.'
        : certificateTodo(reason, 'its administrator'),
      step: `agree on encryption with ${what}`,
    }),
  },
  {
    ...portal,
    id: 'portal.encryption',
    cause: 'security',
    title: 'Encryption with the portal works',
    step: 'tls',
    reasons: ['too-old', 'not-tls', 'closed', 'timeout'],
    finding: (what) => ({
      title: `No encryption could be agreed on with ${what}`,
      text: `What answers there speaks an old version of TLS, or none, or is cut off. ${WAITS}`,
      todo: 'Ask the network administrator what stands between this machine and that address.',
      step: `agree on encryption with ${what}`,
    }),
  },
  {
    ...portal,
    id: 'portal.answer',
    cause: 'network',
    title: 'The portal answers',
    step: 'http',
    reasons: ['server-error', 'timeout', 'closed', 'not-http', 'proxy-sign-in'],
    finding: (what) => ({
      title: `${what} is reached and does not answer as it should`,
      text: `Its server has trouble, or something between answers in its place. ${WAITS}`,
      todo: 'Try again in some minutes. When it lasts, use the phone for what is urgent.',
      step: `get an answer from ${what}`,
    }),
  },
];

/** Certificates that were seen by the way. */
const SEEN: readonly Analyzer[] = [
  {
    id: 'portal.inspection',
    group: 'portal',
    cause: 'security',
    level: 'attention',
    strength: 'likely',
    title: 'Nobody looks inside encrypted connections',
    explains: ['portal.certificate'],
    judge: inspectionCheck,
  },
  {
    id: 'portal.certificate-ends',
    group: 'portal',
    cause: 'security',
    level: 'advice',
    strength: 'hint',
    title: 'The certificates are valid for weeks to come',
    judge: endingCheck,
  },
];

export const PORTAL_STEPS: readonly Analyzer[] = [...STEPS.map(stepAnalyzer), ...SEEN];

function inspectionCheck(view: EvidenceView): Judgement {
  const seen = view.probes.filter(({ notes }) => typeof notes['inspected'] === 'boolean');
  if (seen.length === 0) return unknown(nothingSeen(view));
  return foundOr(
    seen
      .filter(({ notes }) => notes['inspected'] === true)
      .map(({ id, title, notes }): Found => {
        const by = typeof notes['inspector'] === 'string' ? ` by ${notes['inspector']}` : '';
        return {
          subject: id
            .split('/')
            .map((part) => view.named(part))
            .join('/'),
          title: `The connection to ${title} is opened on its way${by}`,
          text: 'Its certificate was made by your company or a security product, not by a public authority. Programs that check more strictly then refuse to connect.',
          todo: 'Ask the network administrator to leave this address out of TLS inspection, when something refuses to connect.',
          step: `agree on encryption with ${title}`,
          evidence: [{ source: `${title}, tls`, text: `the certificate ends at an authority of this machine${by}` }],
        };
      }),
    () => fine('The certificates are those of the other side.', 'probe, tls'),
  );
}

function endingCheck(view: EvidenceView): Judgement {
  const seen = view.probes.flatMap(({ id, title, notes }) => {
    const days = notes['certificateDaysLeft'];
    return typeof days === 'number' ? [{ id, title, days }] : [];
  });
  if (seen.length === 0) return unknown(nothingSeen(view));
  return foundOr(
    seen
      .filter(({ days }) => days >= 0 && days < ENDS_SOON_DAYS)
      .map(({ id, title, days }): Found => ({
        subject: id
          .split('/')
          .map((part) => view.named(part))
          .join('/'),
        title: `The certificate of ${title} ends in ${days} days`,
        text: 'When nobody renews it, connections to it fail from then on.',
        todo: 'Tell its administrator.',
        evidence: [{ source: `${title}, tls`, text: `${days} days left` }],
      })),
    () => fine(`${Math.min(...seen.map(({ days }) => days))} days at least.`, 'probe, tls'),
  );
}

function nothingSeen(view: EvidenceView): string {
  const tried = view.probes.some(({ kind }) => kind === 'portal' || kind === 'url');
  return tried ? 'No encrypted connection came that far.' : nothingTried(view, portal);
}
