// Reads the command line of `npm run sample-plant`.
import { parseArgs } from 'node:util';
import { DEFAULT_NOW } from './generate.ts';
import { PLANT_SIZES, type PlantOptions, type PlantSize } from './types.ts';

export const USAGE = `Usage: npm run -s sample-plant -- DIR --seed N [--size ${PLANT_SIZES.join('|')}] [--now ISO] [--force] [--json]
  DIR      new or empty folder; gets "PlanetTogether APS" (the root) and "Users"
  --seed   whole number from 0 to ${Number.MAX_SAFE_INTEGER}; the same seed gives the same bytes and file times
  --size   small (at most 30 MB, the default), medium (about 300 MB), large (about 2 GB)
  --now    the moment the plant stands at, default ${DEFAULT_NOW}; its newest files are minutes older
  --force  use a folder that is not empty, replacing an earlier sample plant in it
  --json   print {"root","clientsRoot","instances","secrets"}`;

/** What was asked for, or why it cannot be understood. */
export type ParsedOptions =
  | { readonly ok: true; readonly help: boolean; readonly json: boolean; readonly plant: PlantOptions }
  | { readonly ok: false; readonly json: boolean; readonly message: string };

type Values = Readonly<Record<string, string | boolean | undefined>>;

export function parseOptions(args: readonly string[]): ParsedOptions {
  const json = args.includes('--json');
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        seed: { type: 'string' },
        size: { type: 'string' },
        now: { type: 'string' },
        force: { type: 'boolean' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    const help = values.help ?? false;
    return { ok: true, help, json, plant: help ? { directory: '.', seed: 0 } : plantOptions(values, positionals) };
  } catch (error) {
    return { ok: false, json, message: error instanceof Error ? error.message : String(error) };
  }
}

function plantOptions(values: Values, positionals: readonly string[]): PlantOptions {
  const [directory] = positionals;
  if (directory === undefined || positionals.length > 1) {
    throw new Error('One folder is needed: where to put the sample plant.');
  }
  return {
    directory,
    seed: seedOf(values['seed']),
    size: sizeOf(values['size']),
    now: nowOf(values['now']),
    force: values['force'] === true,
  };
}

function seedOf(value: Values[string]): number {
  if (value === undefined) throw new Error('A seed is needed, for example --seed 1.');
  const seed = Number(value);
  if (!/^\d+$/.test(String(value)) || !Number.isSafeInteger(seed)) {
    throw new Error(`The seed "${value}" is not a whole number from 0 to ${Number.MAX_SAFE_INTEGER}.`);
  }
  return seed;
}

function sizeOf(value: Values[string] = 'small'): PlantSize {
  const size = PLANT_SIZES.find((known) => known === value);
  if (size === undefined) throw new Error(`The size "${value}" is not known. Use ${PLANT_SIZES.join(', ')}.`);
  return size;
}

/** From 2000 to 2099, so that file systems can hold all times. */
function nowOf(value: Values[string] = DEFAULT_NOW): string {
  const text = String(value);
  const at = /^20\d\d-\d\d-\d\d(T\S+)?$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(at)) throw new Error(`"${text}" is not a time such as ${DEFAULT_NOW}.`);
  return new Date(at).toISOString();
}
