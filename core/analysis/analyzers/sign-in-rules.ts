import type { ProbeReason } from '../../../shared/domain/probes.ts';
import type { StepCheck } from '../probe-checks-rules.ts';

const STATE: ReadonlyMap<ProbeReason | undefined, string> = new Map([
  ['password-expired', 'has a password that expired or has to be changed'],
  ['account-locked', 'is locked after too many wrong passwords'],
  ['account-disabled', 'is switched off'],
]);

/** What the checks of every step to a SQL server have in common. */
export const sql = {
  group: 'database',
  kinds: ['sql'],
  level: 'attention',
  strength: 'proof',
  perInstance: true,
  generic: 'the SQL server',
} as const;

/** What a SQL server says to the sign-in of a data connection. */
export const SIGN_IN_STEPS: readonly StepCheck[] = [
  {
    ...sql,
    id: 'sql.plain',
    cause: 'security',
    level: 'advice',
    strength: 'hint',
    title: 'The SQL servers offer encryption',
    step: 'signIn',
    reasons: ['no-encryption'],
    finding: (what) => ({
      title: `${what} offers no encryption`,
      text: 'The product sends its password to it nearly in the clear. The sign-in was not tried from here for that reason.',
      todo: 'Have encryption switched on at the database server.',
      step: `sign in to ${what}`,
    }),
  },
  {
    ...sql,
    id: 'sql.sign-in.refused',
    cause: 'database',
    title: 'The SQL servers accept the sign-ins',
    step: 'signIn',
    reasons: ['sign-in-refused'],
    finding: (what) => ({
      title: `${what} refuses the sign-in`,
      text: 'The name or the password in the data connection is wrong, or was changed on the database server (error 18456).',
      todo: 'Ask the database administrator whether the password was changed. Enter it in the Instance Manager and restart the services.',
      step: `sign in to ${what}`,
    }),
  },
  {
    ...sql,
    id: 'sql.sign-in.locked',
    cause: 'database',
    title: 'The sign-ins are neither locked nor expired',
    step: 'signIn',
    reasons: ['password-expired', 'account-locked', 'account-disabled'],
    finding: (what, reason) => ({
      title: `The sign-in of ${what} ${STATE.get(reason) ?? 'is locked, switched off, or its password expired'}`,
      text: 'The database server knows the sign-in and does not let it in.',
      todo: 'Have the sign-in unlocked, or its password renewed, by the database administrator. Enter a new one in the Instance Manager.',
      step: `sign in to ${what}`,
    }),
  },
  {
    ...sql,
    id: 'sql.sign-in.domain',
    cause: 'database',
    title: 'The SQL servers accept sign-ins of that kind',
    step: 'signIn',
    reasons: ['untrusted-domain'],
    finding: (what) => ({
      title: `${what} does not accept sign-ins of that kind`,
      text: 'It only lets in Windows accounts, or does not trust the domain of this one (error 18452).',
      todo: 'Have sign-ins with a password allowed on the database server (mixed mode), or use Windows sign-in in the data connection.',
      step: `sign in to ${what}`,
    }),
  },
  {
    ...sql,
    id: 'sql.sign-in.database',
    cause: 'database',
    title: 'The databases can be opened',
    step: 'signIn',
    reasons: ['database-refused'],
    finding: (what) => ({
      title: `The database of ${what} cannot be opened`,
      text: 'It was renamed, is offline, is being restored, or this sign-in may not open it (error 4060).',
      todo: 'Ask the database administrator whether the database is online and what the sign-in may do in it.',
      step: `open the database of ${what}`,
    }),
  },
  {
    ...sql,
    id: 'sql.sign-in.firewall',
    cause: 'network',
    title: "The database servers' own firewalls let this machine in",
    step: 'signIn',
    reasons: ['not-allowed'],
    finding: (what) => ({
      title: `The firewall of ${what} does not let this machine in`,
      text: 'Azure SQL keeps a list of addresses that may connect, and the one this machine comes from is not in it (error 40615).',
      todo: 'Have the public address of this machine, or its virtual network, entered in the firewall rules of the database server.',
      step: `sign in to ${what}`,
    }),
  },
  {
    ...sql,
    id: 'sql.sign-in.state',
    cause: 'database',
    title: 'The SQL servers are ready',
    step: 'signIn',
    reasons: ['server-paused'],
    finding: (what) => ({
      title: `${what} is paused, starting or under maintenance`,
      text: 'It answers and lets nobody in at the moment.',
      todo: 'Ask the database administrator how long that takes, and check again afterwards.',
      step: `sign in to ${what}`,
    }),
  },
  {
    ...sql,
    id: 'sql.sign-in.other',
    cause: 'database',
    title: 'The sign-ins end well',
    step: 'signIn',
    reasons: ['login-failed', 'closed', 'timeout'],
    finding: (what) => ({
      title: `The sign-in to ${what} does not come to its end`,
      text: 'The server took the connection and then did not let in, broke off, or did not answer in time.',
      todo: 'Have the error log of the database server looked at for this moment.',
      step: `sign in to ${what}`,
    }),
  },
];
