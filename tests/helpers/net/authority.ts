import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A certificate authority of this test alone, and a server certificate it signed. */
export interface Authority {
  /** PEM file of the authority: what a person would set as `net.caFile`. */
  readonly caFile: string;
  readonly server: { readonly key: string; readonly cert: string };
}

const KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];

/** Makes both with the `openssl` command in the folder; throws with openssl's words when that is missing. */
export function createAuthority(folder: string, names: readonly string[]): Authority {
  const file = (name: string): string => join(folder, name);
  const openssl = (...args: readonly string[]): void => {
    execFileSync('openssl', [...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  };
  openssl(
    'req',
    '-x509',
    ...KEY,
    '-keyout',
    file('ca.key'),
    '-out',
    file('ca.pem'),
    '-subj',
    '/CN=Test authority',
    '-days',
    '2',
  );
  openssl('req', ...KEY, '-keyout', file('server.key'), '-out', file('server.csr'), '-subj', '/CN=server');
  writeFileSync(file('server.ext'), `subjectAltName=${names.map((name) => `DNS:${name}`).join(',')},IP:127.0.0.1\n`);
  openssl(
    'x509',
    '-req',
    '-in',
    file('server.csr'),
    '-CA',
    file('ca.pem'),
    '-CAkey',
    file('ca.key'),
    '-CAcreateserial',
    '-extfile',
    file('server.ext'),
    '-out',
    file('server.pem'),
    '-days',
    '2',
  );
  return {
    caFile: file('ca.pem'),
    server: { key: readFileSync(file('server.key'), 'utf8'), cert: readFileSync(file('server.pem'), 'utf8') },
  };
}
