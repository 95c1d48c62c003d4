import type { Analyzer, EvidenceView, Judgement } from '../types.ts';
import { fine, unknown } from '../view-rules.ts';

const GIB = 1024 ** 3;
/** Firmware and graphics take a part of the memory, so 32 GB installed show as a little less. */
const MEMORY_TOLERANCE = 0.95;
/** From here on twice the memory is recommended. */
const MANY_ORDERS = 20_000;
const LOW_SHARE = 0.05;
const LOW_BYTES = GIB / 2;
const BUSY_PERCENT = 95;
const LONG_LOOK_SECONDS = 60;
const NO_SERVER = 'No instance is on this machine, so nothing is required of it.';

const base = { group: 'machine', cause: 'machine', strength: 'hint' } as const;

/** Whether this machine is strong enough, and how it is at the moment. */
export const MACHINE: readonly Analyzer[] = [
  { ...base, id: 'requirements.cores', level: 'attention', title: 'Processor cores', judge: coreCheck },
  { ...base, id: 'requirements.clock', level: 'attention', title: 'Clock of the processor', judge: clockCheck },
  { ...base, id: 'requirements.memory', level: 'advice', title: 'Memory of this machine', judge: memoryCheck },
  {
    ...base,
    id: 'requirements.memory-for-orders',
    level: 'attention',
    title: 'Memory for the number of orders',
    judge: ordersCheck,
  },
  {
    ...base,
    id: 'memory.low',
    level: 'attention',
    strength: 'likely',
    title: 'Free memory',
    explains: ['services.stopped', 'machine.load', 'logs.memory'],
    judge: freeMemoryCheck,
  },
  { ...base, id: 'memory.kills', level: 'attention', title: 'Programs that the system ended', judge: killsCheck },
  { ...base, id: 'memory.page-file', level: 'advice', title: 'Page file', judge: pageFileCheck },
  {
    ...base,
    id: 'machine.load',
    level: 'attention',
    strength: 'likely',
    title: 'Load of the processor',
    judge: loadCheck,
  },
  { ...base, id: 'machine.shared', level: 'advice', title: 'Database server on the same machine', judge: sharedCheck },
];

function coreCheck(view: EvidenceView): Judgement {
  if (view.localInstances.length === 0) return unknown(NO_SERVER);
  const cores = view.number('machine', 'physicalCores') ?? view.number('machine', 'logicalCores');
  if (cores === undefined) return unknown(view.why('machine', 'The system did not say how many cores it has.'));
  const needed = view.setting('requirements.cores', 4);
  if (cores >= needed) return fine(`${cores} cores, ${needed} are needed.`, 'processor');
  return {
    state: 'finding',
    found: [
      {
        title: `${cores} processor ${cores === 1 ? 'core' : 'cores'}, ${needed} are needed`,
        text: 'The product asks for more cores than this machine has. Optimizing and importing take longer.',
        todo: 'Give the server more cores, or move it to a machine that has them.',
        evidence: [{ source: 'processor', text: `${cores} cores` }],
      },
    ],
  };
}

function clockCheck(view: EvidenceView): Judgement {
  if (view.localInstances.length === 0) return unknown(NO_SERVER);
  // A clock that rises and falls says little: only the nominal one is held against the requirement.
  const clock = view.number('machine', 'clock');
  if (clock === undefined) return unknown(view.why('machine', 'Only a clock that rises and falls is known.'));
  const needed = view.setting('requirements.gigahertz', 2.3);
  if (clock >= needed) return fine(`${clock} GHz, ${needed} GHz are needed.`, 'processor');
  return {
    state: 'finding',
    found: [
      {
        title: `The processor runs at ${clock} GHz, ${needed} GHz are needed`,
        text: 'The clock is what the speed of the scheduling engine depends on most.',
        todo: 'Choose a processor with a higher clock when this server is renewed.',
        evidence: [{ source: 'processor', text: `${clock} GHz` }],
      },
    ],
  };
}

function memoryCheck(view: EvidenceView): Judgement {
  if (view.localInstances.length === 0) return unknown(NO_SERVER);
  const memory = view.number('machine', 'memory');
  if (memory === undefined) return unknown(view.why('machine', 'The system did not say how much memory it has.'));
  const needed = view.setting('requirements.memoryGb', 32);
  if (memory >= needed * MEMORY_TOLERANCE) return fine(`${memory} GB, ${needed} GB are recommended.`, 'memory');
  return {
    state: 'finding',
    found: [
      {
        title: `${Math.round(memory)} GB of memory, ${needed} GB are recommended`,
        text: 'The recommendation is for fewer than 20,000 orders over all active instances; small plans may need less.',
        todo: 'Watch the memory the services use, and add some when it comes near the limit.',
        evidence: [{ source: 'memory', text: `${memory} GB` }],
      },
    ],
  };
}

function ordersCheck(view: EvidenceView): Judgement {
  if (view.localInstances.length === 0) return unknown(NO_SERVER);
  const orders = view.setting('requirements.orders', 0);
  const memory = view.number('machine', 'memory');
  if (orders === 0) return unknown('Nobody said how many orders are planned (setting requirements.orders).');
  if (memory === undefined) return unknown(view.why('machine', 'The system did not say how much memory it has.'));
  const needed = view.setting('requirements.memoryGb', 32) * (orders >= MANY_ORDERS ? 2 : 1);
  if (memory >= needed * MEMORY_TOLERANCE) return fine(`${memory} GB for ${orders} orders.`, 'memory');
  return {
    state: 'finding',
    found: [
      {
        title: `${Math.round(memory)} GB of memory for ${orders} orders, ${needed} GB are recommended`,
        text: 'With so many orders over all active instances planning may run out of memory.',
        todo: 'Add memory, or move an instance to another server.',
        evidence: [{ source: 'memory', text: `${memory} GB` }],
      },
    ],
  };
}

function freeMemoryCheck(view: EvidenceView): Judgement {
  const free = view.number('machine', 'memoryFreeBytes');
  if (free === undefined) return unknown(view.why('machine', 'The system did not say how much memory is free.'));
  const total = (view.number('machine', 'memory') ?? 0) * GIB;
  const gb = Math.round((free / GIB) * 10) / 10;
  if (free >= Math.max(LOW_BYTES, total * LOW_SHARE)) return fine(`${gb} GB of memory are free.`, 'memory');
  return {
    state: 'finding',
    found: [
      {
        title: `Only ${gb} GB of memory are free`,
        text: 'Windows moves memory to the disk, so everything gets slow, and services that ask for more may end.',
        todo: 'See in the Task Manager which program holds the memory. Restart it, or add memory.',
        step: 'get memory from the system',
        evidence: [{ source: 'memory', text: `${gb} of ${Math.round(total / GIB)} GB free` }],
      },
    ],
  };
}

function killsCheck(view: EvidenceView): Judgement {
  const kills = view.number('system', 'memoryKills');
  if (kills === undefined) return unknown('The system does not count how often memory ran out.');
  if (kills === 0) return fine('None since the start.', 'system');
  return {
    state: 'finding',
    found: [
      {
        title: `The system ended programs ${kills === 1 ? 'once' : `${kills} times`} because memory ran out`,
        text: 'What it ends first is what uses most. That may have been a service of the product or of the database.',
        todo: 'Find out what used the memory, and add some.',
        evidence: [{ source: 'system', text: `${kills} since the start` }],
      },
    ],
  };
}

function pageFileCheck(view: EvidenceView): Judgement {
  const bytes = view.number('machine', 'pageFileBytes');
  if (bytes === undefined) return unknown(view.why('machine', 'The system did not say how large its page file is.'));
  const gb = Math.round((bytes / GIB) * 10) / 10;
  if (bytes > 0 || view.platform !== 'win32') return fine(`${gb} GB.`, 'page file');
  return {
    state: 'finding',
    found: [
      {
        title: 'This machine has no page file',
        text: 'When the memory is used up, programs end at once instead of getting slow.',
        todo: 'Let Windows manage the page file, unless it was switched off for a reason.',
        evidence: [{ source: 'page file', text: '0 bytes' }],
      },
    ],
  };
}

function loadCheck(view: EvidenceView): Judgement {
  const load = view.number('machine', 'loadPercent');
  if (load === undefined) return unknown(view.why('machine', 'The system did not say how busy it is.'));
  if (load < BUSY_PERCENT) return fine(`${load} %.`, 'load');
  return {
    state: 'finding',
    found: [
      {
        title: `The processor is busy at ${load} %`,
        text: 'Whatever runs at this moment waits for its turn. One look is not a trend: optimizing does this for a while.',
        todo: 'See in the Task Manager what keeps it busy. When it is not the product, that is what to look at.',
        // A single look catches what is over in a second.
        strength: (view.number('machine', 'loadSeconds') ?? 0) >= LONG_LOOK_SECONDS ? 'likely' : 'hint',
        evidence: [{ source: 'load', text: `${load} %` }],
      },
    ],
  };
}

function sharedCheck(view: EvidenceView): Judgement {
  const here = view.value('machine', 'sqlServerHere');
  if (typeof here !== 'boolean')
    return unknown(view.why('machine', 'It is not known whether a database server runs here.'));
  if (!here || view.localInstances.length === 0) return fine('No database server shares this machine.', 'services');
  return {
    state: 'finding',
    found: [
      {
        title: 'A database server runs on the same machine',
        text: 'Both want the memory and the processor. That is allowed, and it is a thing to look at when planning gets slow.',
        todo: 'Limit the memory of the database server so that enough is left for planning.',
        evidence: [{ source: 'services', text: 'SQL Server is installed here' }],
      },
    ],
  };
}
