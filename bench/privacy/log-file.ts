// The log that the scanners are measured on: 268 MB of lines as services write them, one in seven with a secret.
// The same bytes every time; kept in .cache so that only the first run makes it.
import { closeSync, existsSync, mkdirSync, openSync, renameSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const LINES = 1_964_391;
const ONE_IN = 6.9;
const BLOCK = 1 << 20;

export interface LogFile {
  readonly path: string;
  readonly bytes: number;
  readonly lines: number;
}

/** Numbers that only look random: the same on every machine. */
export function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0 || 1;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

const LOGGERS = [
  'PT.SystemService',
  'PT.Interface.Import',
  'PT.ExtraServices',
  'PT.Scheduling.Agent',
  'PT.SystemService.Scenario',
];
const LEVELS = ['INFO ', 'DEBUG', 'WARN ', 'ERROR'];
const WORDS =
  'job operation resource capacity order line import publish scenario snapshot user session optimise dispatch buffer material release planned finished started queue thread waited retried rows table index lock cache refresh calendar shift'.split(
    ' ',
  );
const USERS = ['jbrooks', 'ehughes', 'akim', 'tmiller', 'ebrooks', 'mweber', 'sjensen'];
const LETTERS = 'abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';

type Draw = (below: number) => number;

const word = (draw: Draw, length: number): string => {
  let text = '';
  for (let at = 0; at < length; at += 1) text += LETTERS.charAt(draw(LETTERS.length));
  return text;
};

const hexPair = (byte: number): string => byte.toString(16).toUpperCase().padStart(2, '0');

const address = (draw: Draw): string => `10.${draw(256)}.${draw(256)}.${draw(256)}`;

/** A message with one secret of one of ten kinds. */
function secretMessage(draw: Draw): string {
  const user = USERS[draw(USERS.length)] ?? '';
  switch (draw(10)) {
    case 0:
      return `Could not open the import source. Server=NFF-SQL01;Database=PT_Production;User ID=svc_pt;Password=${word(draw, 14)};Timeout=30`;
    case 1:
      return `Mail was refused by the relay, password: ${word(draw, 12)}`;
    case 2:
      return `GET https://svc_erp:${word(draw, 14)}@erp.example.test/odata/v4/ProductionOrders?$top=500 -> 401`;
    case 3:
      return `Notice was sent to ${user}.${draw(100)}@example.test about a late order`;
    case 4:
      return `Session of NFF\\${user}${draw(100)} ended after ${draw(9_000)} s`;
    case 5:
      return `Layout read from C:\\Users\\${user}${draw(100)}\\AppData\\Roaming\\Layouts.bin`;
    case 6:
      return `Client ${address(draw)} connected with version 12.4`;
    case 7:
      return `Authorization: Bearer ${word(draw, 36)}7.${word(draw, 60)}.${word(draw, 43)}`;
    case 8:
      return `Storage refused the key AKIA${word(draw, 16)
        .toUpperCase()
        .replaceAll(/[^A-Z0-9]/gu, '7')} of the export`;
    default:
      return `Adapter ${[0, 26, 43, draw(256), draw(256), draw(256)].map(hexPair).join(':')} is up`;
  }
}

function plainMessage(draw: Draw): string {
  let text = `Job ${draw(100_000)}`;
  for (let count = 2 + draw(8); count > 0; count -= 1) text += ` ${WORDS[draw(WORDS.length)] ?? ''}`;
  return `${text} took ${draw(5_000)} ms (${draw(100)} %, rows=${draw(1e6)})`;
}

function line(draw: Draw, number: number): string {
  const second = number % 60;
  const minute = Math.floor(number / 60) % 60;
  const hour = Math.floor(number / 3_600) % 24;
  const two = (value: number): string => (value < 10 ? `0${value}` : String(value));
  const head = `2026-01-${two(1 + (Math.floor(number / 86_400) % 28))} ${two(hour)}:${two(minute)}:${two(second)}.${two(draw(90) + 10)}0`;
  const message = draw(1_000) < 1_000 / ONE_IN ? secretMessage(draw) : plainMessage(draw);
  return `${head} [${draw(60)}] ${LEVELS[draw(40)] ?? 'INFO '} ${LOGGERS[draw(LOGGERS.length)] ?? ''} - ${message}\n`;
}

/** Makes the log where it is not there yet; `share` of its lines, all of them unless told otherwise. */
export function logFile(share = 1): LogFile {
  const lines = Math.round(LINES * share);
  const path = fileURLToPath(new URL(`../../.cache/bench/log-${lines}.log`, import.meta.url));
  if (!existsSync(path)) write(path, lines);
  return { path, bytes: statSync(path).size, lines };
}

function write(path: string, lines: number): void {
  mkdirSync(dirname(path), { recursive: true });
  const unfinished = `${path}.new`;
  const file = openSync(unfinished, 'w');
  const draw = numbers(20_261_130);
  let block = '';
  for (let number = 0; number < lines; number += 1) {
    block += line(draw, number);
    if (block.length < BLOCK) continue;
    writeSync(file, block);
    block = '';
  }
  writeSync(file, block);
  closeSync(file);
  renameSync(unfinished, path);
}

/** Lines of a megabyte that make a careless matcher go over them again and again. */
export function hostileLines(): readonly { readonly name: string; readonly text: string }[] {
  const of = (unit: string): string => unit.repeat(Math.ceil((1 << 20) / unit.length)).slice(0, 1 << 20);
  return [
    'a.',
    '1.',
    '=',
    '@',
    'AB\\',
    'a@',
    ':',
    '-',
    'password=',
    'Bearer ',
    'a:b@',
    'S-1-5-',
    '<a ',
    '"',
    'eyJ',
    'A',
    'password ',
    '\\"',
    '{"a":',
    '%41',
  ].map((unit) => ({ name: unit, text: `${of(unit)}\n` }));
}
