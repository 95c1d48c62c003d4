// Who may import whom: the table of docs/architecture.md as data. Change it there and here together.
//
// A pattern is a path from the project's folder. `*` stands for one name, `**` for anything; a name in angle brackets
// such as `<own>` stands for the same name on both sides of a rule.

/**
 * @typedef {object} Zone
 * @property {string} name as it is called in messages
 * @property {readonly string[]} files which files it holds; the first zone that fits counts
 * @property {readonly string[]} may which files they may import
 * @property {string} instead what to do instead of a forbidden import
 */

/** @type {readonly Zone[]} */
export const ZONES = [
  {
    name: 'shared',
    files: ['shared/**'],
    may: ['shared/**'],
    instead: 'Keep what all sides share free of any side: hand the value in as an argument.',
  },
  {
    name: 'core/app',
    files: ['core/app/**'],
    may: ['core/**', 'shared/**', 'resources/**'],
    instead: 'Let the face pass it to createCore.',
  },
  {
    name: 'core/platform',
    files: ['core/platform/**'],
    may: ['core/platform/**', 'shared/**'],
    instead: 'Give the port a parameter; the domain that knows calls it.',
  },
  {
    name: 'core/db and core/jobs',
    files: ['core/<own>/**'],
    may: ['core/<own>/**', 'core/platform/**', 'shared/**'],
    instead: 'Let the domain call the store, not the store the domain.',
  },
  {
    name: 'a pure part (core/sla, core/redaction, *-rules)',
    files: ['core/<own>/**'],
    may: ['core/<own>/**', 'shared/**'],
    instead: 'Pass what it needs as values; the service of the domain fetches them.',
  },
  {
    name: 'the second scanner (core/gate/scan)',
    files: ['core/gate/scan/**'],
    may: ['core/gate/scan/**', 'shared/**'],
    instead: 'It is pure and shares nothing with the first pass, so that both never fail alike. Hand values in.',
  },
  {
    name: 'the log scanner (core/logs/scan)',
    files: ['core/logs/scan/**'],
    may: ['core/logs/scan/**', 'shared/**'],
    instead: 'It is pure, so that a thread can run it. Hand values in.',
  },
  {
    name: 'a portal adapter',
    files: ['core/portals/<own>/**'],
    may: ['core/portals/<own>/**', 'core/portals/types.ts', 'core/platform/**', 'shared/**'],
    instead: 'An adapter knows its own folder, ../types.ts, shared and core/platform. Move what is common into those.',
  },
  {
    name: 'a collector',
    files: ['core/collectors/<own>/**'],
    may: ['core/collectors/<own>/**', 'core/collectors/types.ts', 'core/platform/**', 'shared/**'],
    instead:
      'A collector knows its own folder, ../types.ts, shared and core/platform. Let it get the rest by its context.',
  },
  {
    name: 'a domain of the core',
    files: ['core/<own>/**'],
    may: ['core/<own>/**', 'core/platform/**', 'core/db/**', 'core/*/index.ts', 'shared/**'],
    instead: "Import the other domain's index.ts, or let core/app pass in what is needed.",
  },
  {
    name: 'the command line',
    files: ['cli/**'],
    may: ['cli/**', 'core/app/index.ts', 'shared/**', 'package.json'],
    instead: 'Call the core by its client, or export it from core/app/index.ts.',
  },
  {
    name: 'electron/core-host',
    files: ['electron/core-host/**'],
    may: ['electron/core-host/**', 'core/app/index.ts', 'shared/**', 'package.json'],
    instead: 'Call the core by its client, or export it from core/app/index.ts.',
  },
  {
    name: 'electron/main',
    files: ['electron/main/**'],
    may: ['electron/main/**', 'shared/**', 'package.json'],
    instead: 'Ask the core by the contract; the main process holds no data.',
  },
  {
    name: 'electron/preload',
    files: ['electron/preload/**'],
    may: ['electron/preload/**', 'shared/**'],
    instead: 'The bridge only hands over the port. Put the rest behind the contract.',
  },
  {
    name: 'a feature of the window',
    files: ['renderer/features/<own>/**'],
    may: [
      'renderer/features/<own>/**',
      'renderer/components/**',
      'renderer/data/**',
      'renderer/i18n/**',
      'renderer/styles/**',
      'shared/**',
    ],
    instead: 'Move what two features use into renderer/components or renderer/data.',
  },
  {
    name: 'a common part of the window',
    files: ['renderer/components/**', 'renderer/data/**', 'renderer/i18n/**', 'renderer/styles/**'],
    may: [
      'renderer/components/**',
      'renderer/data/**',
      'renderer/i18n/**',
      'renderer/styles/**',
      'resources/locales/**',
      'shared/**',
    ],
    instead: 'Common parts know no feature and no page. Pass it in as a property.',
  },
  {
    name: 'renderer/app',
    files: ['renderer/**'],
    may: ['renderer/**', 'resources/locales/**', 'shared/**'],
    instead: 'The window asks the core by the contract in shared.',
  },
];

/** Zones whose `files` cannot be told by the folder alone. @param {string} file @returns {string | undefined} a zone's name */
export function specialZone(file) {
  const [side, domain = '', ...below] = file.split('/');
  if (side !== 'core' || below.length === 0) return undefined;
  if (domain === 'db' || domain === 'jobs') return 'core/db and core/jobs';
  if (domain === 'app' || domain === 'platform') return undefined;
  if (domain === 'sla' || domain === 'redaction' || file.endsWith('-rules.ts')) {
    return 'a pure part (core/sla, core/redaction, *-rules)';
  }
  if (domain === 'gate' && below[0] === 'scan' && below.length > 1) return 'the second scanner (core/gate/scan)';
  if (domain === 'logs' && below[0] === 'scan' && below.length > 1) return 'the log scanner (core/logs/scan)';
  if (domain === 'portals' && below.length > 1) return 'a portal adapter';
  if (domain === 'collectors' && below.length > 1) return 'a collector';
  return 'a domain of the core';
}

/** Imports beyond the table, each with its reason. */
export const EXTRA_IMPORTS = [
  { from: 'core/outbox/**', to: 'core/portals/*.ts', why: 'the outbox chooses the adapter and speaks its types' },
  { from: 'core/evidence/**', to: 'core/collectors/*.ts', why: 'a run chooses and runs the collectors' },
  { from: 'core/platform/workers/*-worker.ts', to: 'core/redaction/index.ts', why: 'a thread runs the pure engine' },
  { from: 'core/platform/workers/*-worker.ts', to: 'core/gate/scan/index.ts', why: 'a thread runs the pure scanner' },
  { from: 'core/platform/workers/*-worker.ts', to: 'core/logs/scan/index.ts', why: 'a thread runs the pure scanner' },
  {
    from: 'core/platform/workers/*-worker.ts',
    to: 'core/knowledge/thread/index.ts',
    why: 'a thread fills and searches the library of articles, over a connection of its own',
  },
  { from: 'core/**/registry.ts', to: 'core/**/index.ts', why: 'a registry names the adapters of its domain' },
];

/** Node modules that reach files, processes or the network: only where the platform is made. */
export const GUARDED_BUILTINS = {
  modules: [
    'fs',
    'child_process',
    'net',
    'http',
    'https',
    'http2',
    'tls',
    'dns',
    'dgram',
    'worker_threads',
    'cluster',
    'inspector',
  ],
  in: ['core/platform/**'],
  instead: 'Use a port of core/platform/ports.ts.',
};

/** Files that may use a guarded module all the same, each with its reason. */
export const EXTRA_BUILTINS = [
  { file: 'cli/io.ts', modules: ['fs'], why: 'files that a person names on the command line' },
  { file: 'cli/companion.mjs', modules: ['fs', 'child_process'], why: 'starts the command line on the right Node' },
  {
    file: 'electron/main/files.ts',
    modules: ['fs'],
    why: 'files of the window itself, such as its place on the screen',
  },
  {
    file: 'electron/main/core-supervisor/node-child-host.ts',
    modules: ['child_process'],
    why: 'runs the core as a Node child where there is no utility process',
  },
  {
    file: 'electron/core-host/inherited-sockets.ts',
    modules: ['fs'],
    why: 'closes what the child inherits before the core, and its platform, are loaded',
  },
];

/** Sides that know no Node at all. */
export const WITHOUT_NODE = ['shared/**', 'renderer/**', 'electron/preload/**'];

/** Packages and where each may be imported. One that is not named here may be imported nowhere. */
export const PACKAGES = [
  { names: ['zod'], in: ['shared/**', 'core/**', 'cli/**', 'electron/**', 'renderer/**'], instead: '' },
  { names: ['electron'], in: ['electron/**'], instead: 'Only electron/ knows Electron; ask it by the host contract.' },
  { names: ['better-sqlite3'], in: ['core/db/**'], instead: 'Take a Db from core/db.' },
  {
    names: ['@napi-rs/keyring', 'http-proxy-agent', 'https-proxy-agent', 'pino'],
    in: ['core/platform/**'],
    instead: 'Use a port of core/platform/ports.ts.',
  },
  {
    names: ['tedious'],
    in: ['core/platform/net/probe/**'],
    instead: 'Only the probes sign in to a database: use the Probes port.',
  },
  {
    names: ['systeminformation'],
    in: ['core/platform/**', 'core/collectors/machine/**'],
    instead: 'Only the machine collector asks the machine.',
  },
  { names: ['age-encryption'], in: ['core/platform/**'], instead: 'Only core/platform encrypts.' },
  { names: ['htmlparser2'], in: ['core/knowledge/import/**'], instead: 'Only what takes in articles reads HTML.' },
  { names: ['ical.js'], in: ['core/policies/**'], instead: 'Only core/policies reads calendar files.' },
  {
    names: [
      'react',
      'react-dom',
      'react-i18next',
      'i18next',
      'zustand',
      '@fluentui/react-components',
      '@fluentui/react-icons',
      '@tanstack/react-query',
      '@tanstack/react-virtual',
    ],
    in: ['renderer/**'],
    instead: 'Only the window shows anything.',
  },
];

/** In shared nothing but this. */
export const SHARED_PACKAGES = ['zod'];

/** Where "now" may be asked for, and where it may not be asked at all. */
export const NOW = {
  guarded: ['shared/**', 'core/**', 'cli/**', 'electron/core-host/**'],
  in: ['core/platform/**/clock.ts', 'core/platform/clock.ts'],
  instead: 'Take the Clock port, or a value of it.',
};
