import type { ProbeReason } from '../../../shared/domain/probes.ts';
import { certificateTodo, certificateTrouble } from '../certificate-words-rules.ts';
import { stepAnalyzer } from '../probe-checks-rules.ts';
import type { StepCheck } from '../probe-checks-rules.ts';
import { SIGN_IN_STEPS } from './sign-in-rules.ts';

const HELLO: ReadonlyMap<ProbeReason | undefined, string> = new Map([
  ['not-sql', 'is no SQL server'],
  ['closed', 'closes it at once'],
  ['timeout', 'then says nothing'],
]);
const sql = {
  group: 'database',
  kinds: ['sql'],
  level: 'attention',
  strength: 'proof',
  perInstance: true,
  generic: 'the SQL server',
} as const;

/** The way to a SQL server, in the order of its steps; each failure has a meaning and an owner of its own. */
const STEPS: readonly StepCheck[] = [
  {
    ...sql,
    id: 'sql.name.unknown',
    cause: 'network',
    title: 'The SQL servers are found by their names',
    step: 'name',
    reasons: ['name-not-found'],
    finding: (what) => ({
      title: `${what} is not found by its name`,
      text: 'Neither the hosts file nor a name server knows the name that stands in the data connection.',
      todo: 'Compare the name in the Instance Manager with the real one. When it is right, have the name servers (DNS) checked.',
      step: `find ${what} by its name`,
    }),
  },
  {
    ...sql,
    id: 'sql.name.no-server',
    cause: 'network',
    title: 'A name server answers',
    step: 'name',
    reasons: ['no-name-server', 'timeout'],
    explains: ['portal.name', 'oracle.name', 'sql.name.unknown'],
    finding: (what) => ({
      title: `No name server answers, so ${what} is not found`,
      text: 'This machine asks for addresses and gets no answer. Everything that goes by a name fails with it.',
      todo: 'Have the network connection and the name servers (DNS) of this machine checked.',
      step: `find ${what} by its name`,
    }),
  },
  {
    ...sql,
    id: 'sql.browser.silent',
    cause: 'database',
    title: 'The SQL Browser service answers',
    step: 'browser',
    reasons: ['no-browser', 'timeout'],
    finding: (what) => ({
      title: `The SQL Browser service does not say where ${what} listens`,
      text: 'A named instance without a port is found through that service (UDP 1434). It is stopped, a firewall is between, or the machine is off.',
      todo: 'See whether the database server is up. When it is, start its SQL Server Browser service, or write the port into the data connection.',
      step: `find the port of ${what}`,
    }),
  },
  {
    ...sql,
    id: 'sql.browser.instance',
    cause: 'database',
    title: 'The named instances exist',
    step: 'browser',
    reasons: ['unknown-instance', 'no-tcp-port'],
    finding: (what) => ({
      title: `The instance of ${what} is not there, or takes no connections over TCP`,
      text: 'The database server answers, and does not know the instance that stands in the data connection.',
      todo: 'Compare the instance name in the Instance Manager with the SQL Server services on that machine, and whether TCP/IP is switched on.',
      step: `find the port of ${what}`,
    }),
  },
  {
    ...sql,
    id: 'sql.connect.refused',
    cause: 'database',
    title: 'The SQL servers take connections',
    step: 'tcp',
    reasons: ['refused', 'closed'],
    finding: (what) => ({
      title: `${what} refuses connections`,
      text: 'The machine is there and nothing listens on that port: SQL Server is stopped, or listens on another one.',
      todo: 'Have the SQL Server service on the database server started. When it runs, compare its port with the data connection.',
      step: `connect to ${what}`,
    }),
  },
  {
    ...sql,
    id: 'sql.connect.silent',
    cause: 'network',
    title: 'No firewall swallows connections to the SQL servers',
    step: 'tcp',
    reasons: ['timeout'],
    finding: (what) => ({
      title: `${what} does not answer at all`,
      text: 'Not even a refusal came back: a firewall swallows the request, or the machine is off.',
      todo: 'Ask whether the database server is up. When it is, have the firewalls between opened for its port.',
      step: `connect to ${what}`,
    }),
  },
  {
    ...sql,
    id: 'sql.connect.no-way',
    cause: 'network',
    title: 'There is a way to the SQL servers',
    step: 'tcp',
    reasons: ['unreachable', 'not-allowed'],
    finding: (what) => ({
      title: `There is no way to ${what}`,
      text: 'This machine, or a router, says that the database server cannot be reached from here.',
      todo: 'Have the network connection of this machine and the way to the database server checked: VPN, gateway, own firewall.',
      step: `connect to ${what}`,
    }),
  },
  {
    ...sql,
    id: 'sql.hello',
    cause: 'database',
    title: 'What answers is SQL Server',
    step: 'prelogin',
    reasons: ['not-sql', 'closed', 'timeout'],
    finding: (what, reason) => ({
      title: `${what} takes the connection and ${HELLO.get(reason) ?? 'does not answer as SQL Server does'}`,
      text: 'Something else listens on that port, something between ends the connection, or the server hangs.',
      todo: 'Compare the port with the data connection. When it is right, have the SQL Server service looked at, and restarted if it hangs.',
      step: `speak to ${what}`,
    }),
  },
  {
    ...sql,
    id: 'sql.certificate',
    cause: 'security',
    title: 'The certificates of the SQL servers are trusted',
    step: 'tls',
    reasons: ['expired', 'not-yet-valid', 'wrong-name', 'self-signed', 'unknown-authority', 'untrusted'],
    finding: (what, reason) => ({
      title: `The certificate of ${what} ${certificateTrouble(reason)}`,
      text: 'The data connection asks for encryption with a checked certificate, and this one does not pass.',
      todo: certificateTodo(reason, 'the administrator of the database server'),
      step: `agree on encryption with ${what}`,
    }),
  },
  {
    ...sql,
    id: 'sql.encryption',
    cause: 'security',
    title: 'Encryption with the SQL servers works',
    step: 'tls',
    reasons: ['too-old', 'not-tls', 'closed', 'timeout'],
    finding: (what) => ({
      title: `No encryption could be agreed on with ${what}`,
      text: 'The server only offers what this machine holds to be too old, or something between breaks the exchange.',
      todo: 'Have TLS 1.2 switched on at the database server, and what looks into connections on the way checked.',
      step: `agree on encryption with ${what}`,
    }),
  },
  {
    ...sql,
    id: 'sql.encryption.none',
    cause: 'database',
    title: 'The SQL servers encrypt where the connection asks for it',
    step: 'tls',
    reasons: ['no-encryption'],
    finding: (what) => ({
      title: `${what} offers no encryption, and the data connection asks for it`,
      text: 'The driver then gives up before anybody signs in.',
      todo: 'Have encryption switched on at the database server. Switching it off in the data connection would send the password nearly in the clear.',
      step: `agree on encryption with ${what}`,
    }),
  },
  ...SIGN_IN_STEPS,
  {
    id: 'oracle.name',
    group: 'database',
    kinds: ['oracle'],
    cause: 'network',
    level: 'attention',
    strength: 'proof',
    generic: 'the Oracle database',
    title: 'The Oracle databases are found by their names',
    step: 'name',
    reasons: ['name-not-found', 'no-name-server', 'timeout'],
    finding: (what) => ({
      title: `${what} is not found by its name`,
      text: 'The name in the data connection has no address on this machine.',
      todo: 'Compare the name in the Instance Manager with the real one. When it is right, have the name servers (DNS) checked.',
      step: `find ${what} by its name`,
    }),
  },
  {
    id: 'oracle.connect',
    group: 'database',
    kinds: ['oracle'],
    cause: 'database',
    level: 'attention',
    strength: 'proof',
    generic: 'the Oracle database',
    title: 'The Oracle databases take connections',
    step: 'tcp',
    reasons: ['refused', 'closed', 'timeout', 'unreachable', 'not-allowed'],
    finding: (what) => ({
      title: `${what} cannot be connected to`,
      text: 'Its listener is stopped, or a firewall is between. A refusal means the first, silence the second.',
      todo: 'Have the listener on the database server started. When it runs, have the firewalls between opened for its port.',
      step: `connect to ${what}`,
    }),
  },
];

/** Whether the databases can be reached and let in. */
export const DATABASE_STEPS = STEPS.map(stepAnalyzer);
