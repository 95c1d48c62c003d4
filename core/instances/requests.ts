import type { BundleRequest } from '../../shared/domain/bundle-request.ts';
import { errorCode } from '../../shared/error-code.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Host } from '../attachments/index.ts';
import type { Audit } from '../audit/index.ts';
import type { Platform } from '../platform/ports.ts';
import type { Settings } from '../settings/index.ts';
import type { Instances } from './instances-service.ts';
import { followedProfile, MAX_REQUEST_BYTES, readRequest, requestFileName } from './request-rules.ts';

export interface RequestsDeps {
  readonly platform: Platform;
  readonly settings: Settings;
  readonly audit: Audit;
  readonly host: Host;
  readonly instances: Pick<Instances, 'list'>;
  /** The person's own name, as the app knows it. */
  readonly personName: () => string;
}

/** What somebody wants of an instance's server. */
export type RequestWish = Pick<BundleRequest, 'profile' | 'recordings' | 'note'> & {
  readonly name: string;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly recipient?: string | undefined;
  readonly askedBy?: string | undefined;
  /** Where the file goes, absolute; undefined: the desktop asks, under this title. */
  readonly path?: string | undefined;
  readonly title: string;
};

/** Files that ask the administrator of another server for a bundle. */
export interface BundleRequests {
  /**
   * Writes one; undefined when the person stepped back. `not-found` for an instance nobody knows, `invalid` for a window
   * of time that ends before it begins, a recipient that is no public key, a file that is there.
   */
  write(wish: RequestWish): Promise<Result<{ readonly file: string; readonly request: BundleRequest } | undefined>>;
  /** What one asks, and the profile that is followed. `invalid` in words for what cannot be followed. */
  read(path: string): Promise<Result<{ readonly request: BundleRequest; readonly profile: BundleRequest['profile'] }>>;
}

export function createBundleRequests(deps: RequestsDeps): BundleRequests {
  return {
    write: async (wish) => {
      const made = await makeRequest(deps, wish);
      if (!made.ok) return made;
      const target = await targetOf(deps, wish, made.value.instance);
      if (!target.ok || target.value === undefined) return target.ok ? ok(undefined) : target;
      const written = await writeFile(deps, target.value, made.value, wish.path !== undefined);
      if (!written.ok) return written;
      const { id, instance, profile } = made.value;
      deps.audit.record({ actor: 'person', action: 'instances.request', subject: instance, details: { id, profile } });
      return ok({ file: target.value, request: made.value });
    },
    read: async (path) => {
      const text = await readFile(deps, path);
      if (!text.ok) return text;
      const request = readRequest(text.value);
      if (!request.ok) return request;
      const profile = followedProfile(request.value, deps.settings.get('requests.maxProfile'));
      return ok({ request: request.value, profile });
    },
  };
}

async function makeRequest(deps: RequestsDeps, wish: RequestWish): Promise<Result<BundleRequest>> {
  const { platform, instances, personName } = deps;
  const { name, since, until, recipient } = wish;
  const listing = await instances.list(undefined);
  const found = listing.ok
    ? listing.value.instances.find((one) => one.name.toLowerCase() === name.toLowerCase())
    : undefined;
  if (found === undefined)
    return fail('not-found', `No instance "${name}" is known. Add it first: companion instances add "${name}".`);
  if (since !== undefined && until !== undefined && Date.parse(since) > Date.parse(until))
    return fail('invalid', `The window of time ends (${until}) before it begins (${since}). Swap the two.`);
  const utc = (text: string | undefined): string | null => (text === undefined ? null : new Date(text).toISOString());
  const request = {
    kind: 'support-companion.bundle-request',
    schema: 1,
    id: platform.ids.next(),
    madeAt: new Date(platform.clock.now()).toISOString(),
    askedBy: oneLine(wish.askedBy ?? personName()),
    instance: found.name,
    profile: wish.profile,
    since: utc(since),
    until: utc(until),
    recordings: wish.recordings,
    recipient: recipient?.trim() ?? null,
    note: oneLine(wish.note),
  };
  // What is written must be what the other side reads.
  return readRequest(JSON.stringify(request));
}

function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();
}

async function targetOf(
  { host }: RequestsDeps,
  { path, title }: RequestWish,
  instance: string,
): Promise<Result<string | undefined>> {
  if (path !== undefined) return ok(path);
  const asked = await host.call('host.saveFile', { title, name: requestFileName(instance) });
  return asked.ok ? ok(asked.value.path ?? undefined) : asked;
}

/** The desktop's dialog has asked before it replaces a file; the command line replaces none. */
async function writeFile(
  { platform }: RequestsDeps,
  path: string,
  request: BundleRequest,
  exclusive: boolean,
): Promise<Result<void>> {
  try {
    await platform.files.writeAtomic(path, `${JSON.stringify(request, null, 2)}\n`, { mode: 0o644, exclusive });
    return ok(undefined);
  } catch (error) {
    const code = errorCode(error) ?? 'unknown';
    if (code === 'EEXIST') return fail('invalid', `${path} is there already. Name another file.`);
    return fail('invalid', `${path} cannot be written (${code}). Name another file.`);
  }
}

async function readFile({ platform }: RequestsDeps, path: string): Promise<Result<string>> {
  try {
    return ok(await platform.files.readText(path, MAX_REQUEST_BYTES));
  } catch (error) {
    const code = errorCode(error) ?? 'unknown';
    if (code === 'ENOENT') return fail('not-found', `There is no file ${path}.`);
    if (code === 'EFBIG') return fail('invalid', 'This is no request file: it is too large for one.');
    return fail('invalid', `${path} cannot be read (${code}).`);
  }
}
