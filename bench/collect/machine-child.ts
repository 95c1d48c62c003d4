// The machine collector as a program of its own: `machine-child PROFILE`.
import { runMachine } from './run-machine.ts';

async function main(profile: 'standard' | 'full'): Promise<void> {
  const run = await runMachine(profile);
  if (run?.result.outcome !== 'ok') throw new Error(`The collector ended as ${run?.result.outcome ?? 'nothing'}.`);
  console.log(JSON.stringify({ facts: run.output.facts, files: run.output.files }));
}

void main(process.argv[2] === 'full' ? 'full' : 'standard');
