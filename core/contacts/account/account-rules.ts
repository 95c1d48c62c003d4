/** What the system says of the person's account beside its sign-in name. */
export interface AccountNames {
  readonly fullName?: string | undefined;
  readonly email?: string | undefined;
}

/** Where an account lies: on this machine, or in a directory (a domain, Entra ID). Pure. */
export function isLocalAccount(env: (name: string) => string | undefined): boolean {
  const [domain, machine] = [env('USERDOMAIN'), env('COMPUTERNAME')];
  return domain !== undefined && machine !== undefined && domain.toLowerCase() === machine.toLowerCase();
}

/**
 * Asks Windows for the full name of a local account. `LocalAccount` keeps the question away from the network. The name
 * is written as the numbers of its signs, so that no code page of a console stands between.
 */
export const FULL_NAME_SCRIPT = String.raw`
$ErrorActionPreference='Stop'
$where='LocalAccount=True AND Name="{0}" AND Domain="{1}"' -f $env:USERNAME,$env:COMPUTERNAME
$account=Get-CimInstance Win32_UserAccount -Filter $where -Property FullName
($account.FullName.ToCharArray()|ForEach-Object{[int]$_}) -join ' '`;

const LONGEST = 200;

/** The full name that the script answered with; undefined for none, and for what is no such answer. Pure. */
export function fullNameOfNumbers(text: string, userName: string): string | undefined {
  const line = text.replace(/^\uFEFF/u, '').trim();
  if (!/^\d{1,5}(?: \d{1,5})*$/u.test(line)) return undefined;
  const codes = line.split(' ').map(Number);
  return codes.length > LONGEST || codes.some((code) => code > 0xff_ff)
    ? undefined
    : fullName(String.fromCharCode(...codes), userName);
}

/** A full name as a program wrote it in one line; undefined where it says no more than the sign-in name. Pure. */
export function fullName(text: string, userName: string): string | undefined {
  const name = text.trim().normalize('NFC');
  const own = userName.split('\\').at(-1)?.toLowerCase();
  const isName = name !== '' && name.length <= LONGEST && !/[\p{Cc}\uFFFD]/u.test(name) && /\p{L}/u.test(name);
  return isName && name.toLowerCase() !== own ? name : undefined;
}

/** Endings that no mail can be sent to: of networks inside a house, and those kept for examples and tests. */
const INSIDE =
  /\.(?:arpa|corp|home|internal|intern|intra|intranet|invalid|lan|local|localdomain|localhost|priv|private|test)$/iu;

/**
 * The address a person signs in with (UPN), as `whoami /upn` writes it; undefined where there is none, and where it
 * can be no mail address. Pure.
 */
export function signInAddress(text: string): string | undefined {
  const address = text.trim();
  const isAddress = /^[^\s@\\/"<>\uFFFD]{1,64}@[a-z\d-]+(?:\.[a-z\d-]+)+$/iu.test(address);
  return isAddress && !INSIDE.test(address) ? address : undefined;
}
