/** How a text is taken apart. */
export type Format = 'xml' | 'json' | 'ini' | 'connstring' | 'url' | 'log' | 'text';

const BY_ENDING: Readonly<Record<string, Format>> = {
  xml: 'xml',
  config: 'xml',
  dtsconfig: 'xml',
  csproj: 'xml',
  props: 'xml',
  targets: 'xml',
  resx: 'xml',
  settings: 'xml',
  manifest: 'xml',
  plist: 'xml',
  json: 'json',
  jsonc: 'json',
  webmanifest: 'json',
  ini: 'ini',
  properties: 'ini',
  conf: 'ini',
  cfg: 'ini',
  env: 'ini',
  reg: 'ini',
  inf: 'ini',
  toml: 'ini',
  yml: 'ini',
  yaml: 'ini',
  udl: 'ini',
  dsn: 'ini',
  rdp: 'ini',
};

const KNOWN: ReadonlySet<string> = new Set(['xml', 'json', 'ini', 'connstring', 'url', 'log', 'text']);

/** A hint counts as far as the content fits; without one, the ending and the first sign tell. */
export function formatOf(name: string, hint: string | undefined, text: string): Format {
  const first = /[^\s\uFEFF]/.exec(text.slice(0, 4096))?.[0] ?? '';
  if (hint !== undefined && KNOWN.has(hint)) return fitting(hint as Format, first);
  const ending = /\.([A-Za-z0-9]{1,12})$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const byName =
    BY_ENDING[ending] ?? (/^(?:\.env|\.npmrc|\.pgpass|pgpass\.conf)/i.test(baseName(name)) ? 'ini' : undefined);
  if (byName !== undefined) return fitting(byName, first);
  if (/^<(?:\?xml|[A-Za-z!])/.test(text.slice(0, 64).trimStart())) return 'xml';
  return 'log';
}

function fitting(format: Format, first: string): Format {
  if (format === 'xml' && first !== '<') return 'text';
  if (format === 'json' && first !== '{' && first !== '[' && first !== '/' && first !== '"') return 'text';
  return format;
}

export function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
