import { fold } from './chars.ts';
import type { KeyVerdict } from './keys.ts';
import { judgeKey } from './keys.ts';
import type { Layer } from './layer.ts';
import { scanHeaderValue } from './scan-headers.ts';
import { isPersonName, takeName } from './scan-people.ts';
import { cut, marksMachines, marksPeople } from './scan.ts';
import type { Scan } from './scan.ts';
import { createTx } from './tx.ts';
import { isSecretValue } from './values.ts';
import type { View } from './view.ts';

/** Names that say "my value is the name of a setting". */
export const isNameKey = (key: string): boolean =>
  /^(?:key|name|id|property|propertyname|parameter|parametername|variable|field|setting|k|n|label|settingname|keyname|var|option|caption|title|displayname|prompt)$/.test(
    localName(key),
  );

/** Names that say "I am the value of whatever my neighbour or parent names". */
export const isValueKey = (key: string): boolean =>
  /^(?:value|val|v|string|text|data|content|default|defaultvalue|item|element|plaintextvalue|stringvalue|configuredvalue|settingvalue|parametervalue|integer|int|li|cdata|anytype|currentvalue|newvalue|oldvalue|connectionstring)$/.test(
    localName(key),
  );

/** What words over a field say of it: with more than one word, only what looks like a secret goes. */
export function verdictForLabel(scan: Scan, nameKey: string, name: string): KeyVerdict | undefined {
  const verdict = verdictFor(scan, name);
  const isCaption = /^(?:label|caption|title|displayname|prompt)$/.test(localName(nameKey));
  if (verdict === undefined || !isCaption || !/\s\S/.test(name) || verdict.strength !== 'strong') return verdict;
  return { ...verdict, strength: 'careful' };
}

const PRIVATE_PART: KeyVerdict = { kind: 'private-key', strength: 'strong', rule: 'key-part' };

/** The secret numbers of a key that is written part by part: XML of RSA and DSA keys, JSON web keys. */
export function privatePart(key: string, owner: string, value: string): KeyVerdict | undefined {
  if (value.length < 20 || value.length > 2048 || !/^[A-Za-z0-9+/_=\s-]+$/.test(value)) return undefined;
  const isXml = /^(?:RSA|DSA|EC)(?:KeyValue|Parameters)$/i.test(owner) && /^(?:D|P|Q|DP|DQ|InverseQ|X)$/i.test(key);
  const isJson = owner === 'kty' && /^(?:d|p|q|dp|dq|qi|k)$/.test(key);
  return isXml || isJson ? PRIVATE_PART : undefined;
}

/** Without prefix, in small letters. */
export function localName(key: string): string {
  return fold(key.slice(key.lastIndexOf(':') + 1)).replaceAll(/[@_#-]/g, '');
}

/** Takes a value out as far as its key demands; true where it went, so that nothing else looks into it. */
export function takeByKey(
  scan: Scan,
  view: View,
  layer: Layer,
  verdict: KeyVerdict | undefined,
  wrap?: string,
): boolean {
  if (verdict === undefined) return false;
  const lead = view.text.length - view.text.trimStart().length;
  const end = view.text.trimEnd().length;
  if (verdict.rule === 'key-authorization' || verdict.rule === 'key-cookie') {
    scanHeaderValue(scan, view, layer, verdict);
    return false;
  }
  const value = view.text.slice(lead, end);
  if (!isSecretValue(scan.rules, verdict, value, 'quoted')) return false;
  cut(scan, view, lead, end, { kind: verdict.kind, rule: verdict.rule, keyPath: layer.keyPath, wrap });
  return true;
}

/** Names of people and machines by their key: `TargetUserName`, `<Computer>`. */
export function takeNameByKey(scan: Scan, view: View, layer: Layer, key: string): void {
  const kind = nameKind(scan, key);
  if (kind === undefined) return;
  const lead = view.text.length - view.text.trimStart().length;
  const text = view.text.trimEnd();
  const stop = kind === 'host' ? (/^[\s]*[\w-]+(?:\.[\w-]+)*/.exec(text)?.[0].length ?? 0) : text.length;
  if (/[\\@\s=;]/.test(text.slice(lead, stop))) return;
  const tx = createTx(scan, view, layer);
  if (kind === 'person') {
    if (isPersonName(tx, text.slice(lead, stop))) takeName(tx, lead, stop, 'user', 'person-name');
  } else takeName(tx, lead, stop, kind, kind === 'host' ? 'machine-name' : 'account-name');
}

function nameKind(scan: Scan, key: string): 'user' | 'person' | 'domain' | 'host' | undefined {
  const name = fold(key.slice(key.lastIndexOf(':') + 1)).replaceAll(/[_\- ]/g, '');
  const { rules } = scan;
  if (rules.userKeys.has(name)) return marksPeople(scan) ? 'user' : undefined;
  if (rules.personKeys.has(name)) return marksPeople(scan) ? 'person' : undefined;
  if (rules.domainKeys.has(name)) return marksMachines(scan) ? 'domain' : undefined;
  return rules.hostKeys.has(name) && marksMachines(scan) ? 'host' : undefined;
}

export function verdictFor(scan: Scan, key: string): KeyVerdict | undefined {
  return key === '' || key.length > 400 ? undefined : judgeKey(scan.rules.keys, key);
}
