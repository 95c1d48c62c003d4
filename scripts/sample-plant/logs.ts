// The Alerts folder of an instance: current logs, rotated ones, in the encodings Windows programs use.
import { gzipSync } from 'node:zlib';
import { assertNever } from '../../shared/result.ts';
import type { InstanceCredentials } from './credentials.ts';
import { bytesPerCharacter, encodeText, type TextEncoding } from './encodings.ts';
import { everydayMessages, startMessage } from './log-messages.ts';
import { plantedMessages, type LogMessage } from './log-plants.ts';
import type { Random } from './random.ts';
import type { SecretMint } from './secrets.ts';
import type { PlantParts } from './settings.ts';
import { timeText, type TimeStyle } from './time.ts';
import type { InstancePlan } from './types.ts';

const CHUNK_CHARACTERS = 64 * 1024;
/** A rotated log is packed in memory, so it stays of the size at which loggers roll. */
const ROTATED_BYTES = 8_000_000;

/** One log file and what it shall hold. */
interface LogSpec {
  readonly name: string;
  readonly bytes: number;
  readonly encoding: TextEncoding;
  readonly newline: '\r\n' | '\n';
  readonly style: TimeStyle;
  readonly fromAt: number;
  readonly toAt: number;
  readonly packed: boolean;
}

/** A message that has its moment. */
interface TimedMessage {
  readonly at: number;
  readonly message: LogMessage;
}

/** Writes all logs of an instance; its planted messages are dealt out over them. */
export async function writeLogs(
  parts: PlantParts,
  instance: InstancePlan,
  credentials: InstanceCredentials,
  mint: SecretMint,
  random: Random,
): Promise<void> {
  const { site } = parts.plan;
  const specs = logSpecs(parts, instance, random.fork('specs'));
  const planted = plantedMessages(site, instance, credentials, mint, random.fork('planted'));
  const stock = everydayMessages(site, instance, random.fork('stock'));
  for (const [index, spec] of specs.entries()) {
    const own = planted.filter((_, number) => number % specs.length === index);
    const timed = timedMessages(spec, own, instance, random.fork(`timed ${spec.name}`));
    const text = logText(spec, stock, timed, site.offsetMinutes, random.fork(`text ${spec.name}`));
    const path = `${parts.root}/${instance.name}/System/Data/Alerts/${spec.name}`;
    await parts.writer.write(path, spec.toAt, spec.packed ? packed(spec, text) : encoded(spec, text));
  }
}

function logSpecs({ plan }: PlantParts, instance: InstancePlan, random: Random): LogSpec[] {
  const encodings = random.sample<TextEncoding>(['utf-8', 'utf-8', 'utf-8-bom', 'utf-16le', 'windows-1252'], 5);
  const styles = random.sample<TimeStyle>(['log4net', 'us', 'german', 'iso', 'log4net'], 5);
  const oldest = instance.runs[0]?.startAt ?? plan.nowAt;
  const rolledAt = instance.runs.at(-2)?.startAt ?? oldest;
  const current = (index: number, name: string, share: number): LogSpec => {
    const encoding = encodings[index] ?? 'utf-8';
    const newline = encoding === 'utf-8' && random.chance(0.6) ? '\n' : '\r\n';
    const toAt = plan.nowAt - random.int(20_000, 900_000);
    const bytes = Math.round(instance.logBytes * share);
    return { name, bytes, encoding, newline, style: styles[index] ?? 'iso', fromAt: rolledAt, toAt, packed: false };
  };
  const system = current(0, 'SystemService.log', 0.5);
  const rotated = (number: number): LogSpec => {
    const step = (rolledAt - oldest) / 2;
    const bytes = Math.min(ROTATED_BYTES, Math.round(instance.logBytes * 0.1));
    const toAt = Math.round(rolledAt - step * (number - 1)) - 1;
    return {
      ...system,
      name: `SystemService.log.${number}.gz`,
      bytes,
      fromAt: Math.round(toAt - step),
      toAt,
      packed: true,
    };
  };
  return [
    system,
    current(1, 'InterfaceService.log', 0.17),
    current(2, 'ServiceLog.txt', 0.06),
    current(3, 'SchedulingAgent.log', 0.05),
    current(4, 'ExtraServices.log', 0.12),
    rotated(1),
    rotated(2),
  ];
}

function timedMessages(
  spec: LogSpec,
  planted: readonly LogMessage[],
  instance: InstancePlan,
  random: Random,
): TimedMessage[] {
  const starts = instance.runs
    .filter((run) => run.startAt >= spec.fromAt && run.startAt < spec.toAt)
    .map((run) => ({ at: run.startAt, message: startMessage(instance, run) }));
  const secrets = planted.map((message) => ({ at: random.int(spec.fromAt, spec.toAt), message }));
  return [...starts, ...secrets].toSorted((a, b) => a.at - b.at);
}

/** The log in pieces; time moves on with the number of characters written. */
function* logText(
  spec: LogSpec,
  stock: readonly LogMessage[],
  timed: readonly TimedMessage[],
  offsetMinutes: number,
  random: Random,
): Generator<string> {
  const characters = spec.bytes / bytesPerCharacter(spec.encoding);
  const format = formatter(spec, offsetMinutes);
  let written = 0;
  let piece = '';
  let next = 0;
  while (written + piece.length < characters) {
    const at = spec.fromAt + Math.floor(((spec.toAt - spec.fromAt) * (written + piece.length)) / characters);
    for (let due = timed[next]; due !== undefined && due.at <= at; due = timed[next]) {
      piece += format(due.at, due.message, 1);
      next += 1;
    }
    piece += format(at, random.pick(stock), random.int(3, 60));
    if (piece.length < CHUNK_CHARACTERS) continue;
    yield piece;
    written += piece.length;
    piece = '';
  }
  yield (
    piece +
      timed
        .slice(next)
        .map(({ at, message }) => format(at, message, 1))
        .join('')
  );
}

type Format = (at: number, message: LogMessage, thread: number) => string;

function formatter(spec: LogSpec, offsetMinutes: number): Format {
  const head = (at: number, { level, logger }: LogMessage, thread: number): string => {
    const time = timeText(at, offsetMinutes, spec.style);
    switch (spec.style) {
      case 'log4net':
        return `${time} [${thread}] ${level.padEnd(5)} ${logger} - `;
      case 'us':
        return `${time}  ${level}: ${logger}: `;
      case 'german':
        return `${time};${level};${logger};`;
      case 'iso':
        return `${time} ${level} [${logger}] `;
      default:
        return assertNever(spec.style);
    }
  };
  return (at, message, thread) => head(at, message, thread) + message.lines.join(spec.newline) + spec.newline;
}

function* encoded(spec: LogSpec, text: Iterable<string>): Generator<Buffer> {
  let first = true;
  for (const piece of text) {
    yield encodeText(piece, spec.encoding, first);
    first = false;
  }
}

function packed(spec: LogSpec, text: Iterable<string>): Buffer {
  const bytes = gzipSync(Buffer.concat([...encoded(spec, text)]), { level: 6 });
  // The header names the system that packed it; the same seed gives the same bytes on all of them.
  bytes[9] = 0;
  return bytes;
}
