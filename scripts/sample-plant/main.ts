// The command behind `npm run sample-plant`: makes a made-up plant so that everything the product does
// with a server can be shown and tested without one.
import { generatePlant, PlantRefusedError, type PlantSummary } from './generate.ts';
import { parseOptions, USAGE } from './options.ts';

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const options = parseOptions(args);
  if (!options.ok) return refuse('usage', `${options.message}\n\n${USAGE}`, options.message, options.json);
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  try {
    const summary = await generatePlant(options.plant);
    console.log(options.json ? JSON.stringify(summary) : describe(summary));
    return 0;
  } catch (error) {
    if (error instanceof PlantRefusedError)
      return refuse('folder-not-usable', error.message, error.message, options.json);
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return refuse('folder-not-usable', `The sample plant could not be written: ${message}`, message, options.json);
  }
}

function refuse(code: string, text: string, message: string, json: boolean): number {
  console.error(text);
  if (json) console.log(JSON.stringify({ error: { code, message } }));
  return 2;
}

function describe(summary: PlantSummary): string {
  return [
    `Sample plant:  ${summary.root}`,
    `Client PC:     ${summary.clientsRoot}`,
    `Instances:     ${summary.instances.join(', ')}`,
    `Secrets:       ${summary.secrets.length} made-up ones planted (--json lists them)`,
  ].join('\n');
}
