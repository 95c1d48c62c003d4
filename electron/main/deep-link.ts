/** The scheme that leads into the app: `companion://case/1042`. */
export const LINK_SCHEME = 'companion';

/** Longer ones are no links of ours. */
const MAX_LENGTH = 300;
/** What an id may be made of; a number of a case fits too. Nothing in it can lead out of its place. */
const ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/u;

/** Places with one thing in them, by the first word of a link. */
const THINGS: Readonly<Record<string, string>> = {
  case: 'cases',
  draft: 'report',
  request: 'requests',
  article: 'knowledge',
  snapshot: 'diagnostics',
};

/** Places without. */
const PLACES: ReadonlySet<string> = new Set([
  'cases',
  'diagnostics',
  'knowledge',
  'policy',
  'recordings',
  'releases',
  'requests',
  'settings',
  'support',
]);

/**
 * The route of the window a link leads to; undefined when it is none of ours. A link only navigates: it can begin,
 * change and send nothing, so what is asked for behind its place (`?…`, `#…`, further steps) refuses it. Pure.
 */
export function placeOfLink(text: string): string | undefined {
  const start = `${LINK_SCHEME}://`;
  if (text.length > MAX_LENGTH || !text.toLowerCase().startsWith(start)) return undefined;
  // Some systems end the address of a link by a stroke of their own.
  const [head = '', id, ...further] = text.slice(start.length).replace(/\/$/u, '').split('/');
  const first = head.toLowerCase();
  if (further.length > 0) return undefined;
  if (id === undefined) return first === 'home' || first === '' ? '/' : PLACES.has(first) ? `/${first}` : undefined;
  const place = Object.hasOwn(THINGS, first) ? THINGS[first] : undefined;
  return place !== undefined && ID.test(id) && !isVerb(id) ? `/${place}/${id}` : undefined;
}

/** Words that are routes with an effect or another screen, where an id stands. */
const isVerb = (id: string): boolean => ['new', 'compare'].includes(id.toLowerCase());

/** The first link among the words of a command line. Pure. */
export function linkIn(argv: readonly string[]): string | undefined {
  return argv.find((word) => word.toLowerCase().startsWith(`${LINK_SCHEME}:`));
}
