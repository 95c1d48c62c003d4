// The machine: the quick set against reading the same files and doing nothing with them, and against systeminformation
// asked for the same headings; the deep set against sos. In this process, and as whole programs from start to exit.
import { mkdirSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { figure } from '../figures.ts';
import type { Figure } from '../figures.ts';
import type { Comparison } from '../measure.ts';
import type { Part } from '../part.ts';
import { buildChildren } from '../privacy/children.ts';
import { hasProgram, script, shell } from '../privacy/process.ts';
import { readFloor } from './floor.ts';
import { askSystemInformation } from './peer.ts';
import { runMachine } from './run-machine.ts';

const QUICK = 'machine, quick set';
const DEEP = 'machine, quick and deep set, whole program';

/** Comparisons of the machine collector; none where it does not read directly. */
export async function machineBenchmarks(folder: string): Promise<Part> {
  if (process.platform !== 'linux') return {};
  await buildChildren();
  const hasSos = hasProgram('sos');
  const load = loadavg()
    .map((one) => one.toFixed(1))
    .join(' ');
  return {
    comparisons: [...inProcess(), ...wholeProcess(), ...(hasSos ? [againstSos(folder)] : [])],
    figures: () => (hasSos ? [] : [withoutSos()]),
    notes: [`load of this machine when the part began (1, 5, 15 minutes): ${load}`],
  };
}

function inProcess(): Comparison[] {
  const ours = (): unknown => runMachine('standard');
  const work = `${QUICK}, in process`;
  return [
    {
      id: 'machine.floor',
      work,
      against: 'reading the same files',
      kind: 'floor',
      target: 2,
      pairs: 21,
      ours,
      other: readFloor,
    },
    {
      id: 'machine.systeminformation',
      work,
      against: 'systeminformation, same headings',
      kind: 'peer',
      target: 0.3,
      pairs: 5,
      ours,
      other: askSystemInformation,
    },
  ];
}

function wholeProcess(): Comparison[] {
  const ours = (): unknown => script('collect/machine-child', ['standard']);
  const work = `${QUICK}, whole program`;
  return [
    {
      id: 'machine.floor.whole',
      work,
      against: 'a program that reads the same files',
      kind: 'floor',
      target: 3,
      pairs: 9,
      ours,
      other: () => script('collect/floor-child', []),
    },
    {
      id: 'machine.systeminformation.whole',
      work,
      against: 'systeminformation, same headings',
      kind: 'peer',
      target: 0.3,
      pairs: 5,
      ours,
      other: () => script('collect/systeminformation-child', []),
    },
  ];
}

function againstSos(folder: string): Comparison {
  const out = join(folder, 'sos');
  mkdirSync(out, { recursive: true });
  return {
    id: 'machine.sos',
    work: DEEP,
    against: 'sos report --batch',
    kind: 'peer',
    target: 0.15,
    pairs: 5,
    ours: () => script('collect/machine-child', ['full']),
    other: () => shell(`sos report --batch --quiet --tmp-dir ${out}`),
  };
}

/** A peer that is not here is a target that is not met. */
function withoutSos(): Figure {
  const work = `${DEEP}: sos (Debian package sosreport) is not installed`;
  return figure({ id: 'machine.sos', work, unit: 'x', target: 0.15, direction: 'at most' }, [Number.POSITIVE_INFINITY]);
}
