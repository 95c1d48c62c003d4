import type { Layer } from './layer.ts';
import { judgeKey } from './keys.ts';
import { scanCommand } from './scan-commands.ts';
import { scanKey } from './scan-keys.ts';
import { scanScheme } from './scan-headers.ts';
import { scanAddresses, scanHostNames, scanServerValue, scanUnc, scanUrlHost } from './scan-network.ts';
import { scanBase64, scanPercent } from './scan-nested.ts';
import { scanAccount, scanEmail, scanNamed, scanPerson, scanProfile, scanSid } from './scan-people.ts';
import { scanPem, scanPutty } from './scan-pem.ts';
import { scanAzureSecret, scanHashes, scanJwt, scanJwtInBase64, scanProductKeys, scanShape } from './scan-shapes.ts';
import { scanInserts, scanSql } from './scan-sql.ts';
import { scanBareCredential, scanCode, scanUrl } from './scan-urls.ts';
import { marksMachines, marksPeople } from './scan.ts';
import type { Scan } from './scan.ts';
import type { Trigger } from './triggers.ts';
import { createTx } from './tx.ts';
import type { Tx } from './tx.ts';
import { isInPairs } from './value-end.ts';
import { rootAt } from './view.ts';
import type { View } from './view.ts';

/** Everything that free text can hold, in a few passes over it, each linear. */
export function scanText(scan: Scan, view: View, layer: Layer): void {
  if (view.text.length < 4) return;
  const tx = createTx(scan, view, layer);
  const { automaton, list } = scan.rules.triggers;
  automaton.search(tx.text, 0, tx.text.length, (pattern, end) => {
    const trigger = list[pattern];
    if (trigger !== undefined) onTrigger(tx, trigger, end);
  });
  const again = createTx(scan, view, layer);
  scanAts(again, tx);
  scanProductKeys(again);
  scanHashes(again);
  scanInserts(again, (name) => judgeKey(scan.rules.keys, name)?.strength === 'strong');
  if (marksPeople(scan)) scanBackslashes(createTx(scan, view, layer));
  if (marksMachines(scan)) {
    scanAddresses(createTx(scan, view, layer));
    scanHostNames(createTx(scan, view, layer));
  }
  scanBase64(createTx(scan, view, layer));
}

function onTrigger(tx: Tx, trigger: Trigger, end: number): void {
  switch (trigger.type) {
    case 'key':
      scanKey(tx, end);
      return;
    case 'shape':
      scanShape(tx, end, trigger.shape);
      return;
    case 'command':
      scanCommand(tx, end, trigger.rule, trigger.text);
      return;
    case 'name':
      onName(tx, trigger, end);
      return;
    case 'fixed':
      onFixed(tx, trigger, end);
  }
}

/** Keys whose value is a person, a domain or a machine. */
function onName(tx: Tx, trigger: Extract<Trigger, { readonly type: 'name' }>, end: number): void {
  const { kind, text } = trigger;
  const start = end - text.length;
  const before = tx.text.charCodeAt(start - 1);
  if ((before >= 97 && before <= 122) || (before >= 65 && before <= 90 && kind !== 'host')) return;
  const isPerson = kind === 'user' || kind === 'person' || kind === 'phrase';
  if (isPerson ? !marksPeople(tx.scan) : !marksMachines(tx.scan)) return;
  if (isPerson && isInConnection(tx, start, end)) return;
  if (kind === 'host') scanServerValue(tx, end);
  else if (kind === 'person' || kind === 'phrase') scanPerson(tx, end, kind);
  else scanNamed(tx, end, kind, isPerson ? 'account-name' : 'account-domain');
}

const CONNECTION =
  /(?:server|data ?source|database|catalog|pwd|password|host(?:name)?|dsn|driver|endpoint\w{0,12}|provider|account_?key|accesskey)"?\s{0,4}=/i;

/** The account of a connection string is no person, and support needs it. */
function isInConnection(tx: Tx, start: number, end: number): boolean {
  return isInPairs(tx, start, end) && CONNECTION.test(tx.text.slice(Math.max(0, start - 300), end + 300));
}

function onFixed(tx: Tx, trigger: Extract<Trigger, { readonly type: 'fixed' }>, end: number): void {
  switch (trigger.what) {
    case 'pem':
      return scanPem(tx, end);
    case 'putty':
      return scanPutty(tx, end);
    case 'jwt':
      return scanJwt(tx, end);
    case 'jwt-in-base64':
      return scanJwtInBase64(tx, end);
    case 'url':
      scanUrl(tx, end);
      if (marksMachines(tx.scan)) scanUrlHost(tx, end);
      return undefined;
    case 'code':
      return scanCode(tx, end);
    case 'scheme':
      return scanScheme(tx, end);
    case 'azure-secret':
      return scanAzureSecret(tx, end);
    case 'sql':
      return scanSql(tx, end, trigger.text);
    case 'percent':
      return scanPercent(tx, end);
    case 'sid':
      return marksPeople(tx.scan) ? scanSid(tx, end) : undefined;
    case 'profile':
      return marksPeople(tx.scan) ? scanProfile(tx, end) : undefined;
  }
}

/** Credentials and addresses round every `@`. */
function scanAts(tx: Tx, first: Tx): void {
  const { text, scan } = tx;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    if (first.signs.has(at)) continue;
    const before = scan.spans.length;
    scanBareCredential(tx, at);
    if (scan.spans.length === before && marksPeople(scan)) scanEmail(tx, at);
  }
}

function scanBackslashes(tx: Tx): void {
  const { text } = tx;
  for (let at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', at + 1)) {
    if (marksMachines(tx.scan) && text[at + 1] === '\\') scanUnc(tx, at);
    // A backslash right after a secret belongs to what the secret stands in.
    if (!tx.scan.ends.has(rootAt(tx.view, at))) scanAccount(tx, at);
    while (text[at + 1] === '\\') at += 1;
  }
}
