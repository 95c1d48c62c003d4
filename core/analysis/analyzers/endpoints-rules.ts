import { stepAnalyzer } from '../probe-checks-rules.ts';
import type { StepCheck } from '../probe-checks-rules.ts';
import type { EvidenceView } from '../types.ts';

/**
 * The product runs on Windows. Elsewhere its folders are a copy, and silent ports say nothing; unless one of them
 * answers.
 */
function notJudged(view: EvidenceView): string | undefined {
  const answers = view.probes.some(
    ({ kind, steps }) => kind === 'endpoint' && steps.some(({ step, outcome }) => step === 'tcp' && outcome === 'ok'),
  );
  return view.platform === 'win32' || answers
    ? undefined
    : 'The product runs on Windows: nothing of it is expected to answer here.';
}

const endpoint = {
  group: 'endpoints',
  kinds: ['endpoint'],
  cause: 'services',
  level: 'attention',
  strength: 'likely',
  perInstance: true,
  generic: 'a service of the product',
  notJudged,
} as const;

/** Whether the product's services answer on their ports, as the clients ask. */
const STEPS: readonly StepCheck[] = [
  {
    ...endpoint,
    id: 'endpoint.closed',
    title: "The product's ports take connections",
    step: 'tcp',
    reasons: ['refused', 'closed'],
    finding: (what) => ({
      title: `Nothing listens for ${what}`,
      text: 'The settings name these ports and nobody has opened them: the service does not run, or is still starting.',
      todo: 'Start the services in the Windows services and check again. An instance that is not in use may stay like this.',
      step: `connect to ${what}`,
    }),
  },
  {
    ...endpoint,
    id: 'endpoint.silent',
    cause: 'network',
    title: "No firewall swallows connections to the product's ports",
    step: 'tcp',
    reasons: ['timeout', 'unreachable', 'not-allowed', 'no-name-server', 'name-not-found'],
    finding: (what) => ({
      title: `Connections to ${what} are swallowed`,
      text: 'Neither a yes nor a refusal came back. A firewall does that, on this machine or between.',
      todo: "Have the product's ports opened: 7991 and those of the instances, for example 8001 to 8020.",
      step: `connect to ${what}`,
    }),
  },
  {
    ...endpoint,
    id: 'endpoint.hang',
    strength: 'proof',
    title: "The product's services answer",
    step: 'http',
    reasons: ['timeout', 'closed', 'not-http'],
    finding: (what) => ({
      title: `${what} takes connections and does not answer`,
      text: 'The service has its port open and does nothing with what it is asked: it hangs, or another program has the port.',
      todo: 'Look at the last log lines of the service. When planning can wait a moment, restart it.',
      step: `get an answer from ${what}`,
    }),
  },
  {
    ...endpoint,
    id: 'endpoint.error',
    cause: 'product',
    strength: 'proof',
    title: "The product's services answer without an error",
    step: 'http',
    reasons: ['server-error'],
    finding: (what) => ({
      title: `${what} answers with an error of its own`,
      text: 'The service runs and fails at what it is asked. Repeated errors of the server are a sign of severity 2.',
      todo: 'Send a case with the logs of this moment. A restart of the service may help meanwhile.',
      step: `get an answer from ${what}`,
    }),
  },
  {
    ...endpoint,
    id: 'endpoint.proxy',
    cause: 'security',
    strength: 'proof',
    title: "No proxy stands before the product's ports",
    step: 'http',
    reasons: ['proxy-sign-in'],
    finding: (what) => ({
      title: `A proxy answers in the place of ${what}`,
      text: "The way to the product's own server leads through a proxy that wants a sign-in. Clients then cannot connect.",
      todo: "Add the product's server to the exceptions of the proxy, with its ports.",
      step: `get an answer from ${what}`,
    }),
  },
  {
    ...endpoint,
    id: 'endpoint.sign-in',
    cause: 'security',
    level: 'advice',
    strength: 'hint',
    title: "The product's services answer without a sign-in",
    step: 'http',
    reasons: ['sign-in-wanted'],
    finding: (what) => ({
      title: `${what} wants a sign-in`,
      text: 'It is alive. Usually nothing before it asks who is there.',
      todo: 'When clients cannot connect, see what asks for the sign-in: a web server or a filter before the product.',
      step: `get an answer from ${what}`,
    }),
  },
  {
    ...endpoint,
    id: 'endpoint.address',
    level: 'advice',
    strength: 'hint',
    title: "The product's addresses are known on their ports",
    step: 'http',
    reasons: ['no-such-address'],
    finding: (what) => ({
      title: `${what} knows none of the product's addresses`,
      text: 'Something answers there. It may be another service of the product, or another program that has the port.',
      todo: 'When clients cannot connect, see which program has that port.',
      step: `get an answer from ${what}`,
    }),
  },
];

export const ENDPOINT_STEPS = STEPS.map(stepAnalyzer);
