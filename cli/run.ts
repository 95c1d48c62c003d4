import { randomUUID } from 'node:crypto';
import { createCore, dataFolder, systemFacts } from '../core/app/index.ts';
import type { Core } from '../core/app/index.ts';
import { fail, FailureError, failure } from '../shared/errors.ts';
import { assertNever, ok } from '../shared/result.ts';
import type { Result } from '../shared/result.ts';
import { APP, RESOURCES } from './app-info.ts';
import { parseArguments } from './args.ts';
import type { Args } from './args.ts';
import type { Answer, Command, CoreContext } from './command.ts';
import { EXIT, exitCodeOf } from './exit-codes.ts';
import type { ExitCode } from './exit-codes.ts';
import { commandHelp, overview } from './help.ts';
import type { Io } from './io.ts';
import { shown, writeAnswer, writeFailure } from './output.ts';
import { COMMANDS, findCommand, helpAsOption } from './registry.ts';
import { versionAnswer } from './version.ts';

/** Runs one command line to its end and answers the exit code. Everything it says goes through `io`. */
export async function runCommandLine(tokens: readonly string[], io: Io, signal: AbortSignal): Promise<ExitCode> {
  const asJson = tokens.includes('--json');
  try {
    const answer = await answerTo(tokens, io, signal);
    if (answer.ok) {
      await writeAnswer(io, answer.value, asJson);
      return answer.value.exit ?? EXIT.done;
    }
    await writeFailure(io, answer.error, asJson);
    return exitCodeOf(answer.error);
  } catch (error) {
    return unexpected(io, error, asJson);
  }
}

async function answerTo(typed: readonly string[], io: Io, signal: AbortSignal): Promise<Result<Answer>> {
  const tokens = helpAsOption(typed);
  const found = findCommand(tokens);
  const wantsHelp = tokens.includes('--help') || tokens.includes('-h');
  switch (found.kind) {
    case 'none':
      if (tokens.includes('--version')) return ok(versionAnswer());
      return wantsHelp ? words(overview(COMMANDS)) : fail('invalid', overview(COMMANDS).join('\n'));
    case 'group':
      if (wantsHelp) return words(overview(found.commands));
      return fail('invalid', groupProblem(found.typed, found.commands));
    case 'unknown': {
      const hint = found.meant === undefined ? 'See "companion --help".' : `Did you mean "${found.meant}"?`;
      return fail('invalid', `There is no command "${found.typed}". ${hint}`);
    }
    case 'command': {
      const args = parseArguments(found.command, found.rest);
      if (!args.ok) return args;
      return args.value.help ? words(commandHelp(found.command)) : runCommand(found.command, args.value, io, signal);
    }
    default:
      return assertNever(found);
  }
}

function words(text: readonly string[]): Result<Answer> {
  return ok({ json: { help: text.join('\n') }, text });
}

function groupProblem(typed: readonly string[], commands: readonly Command[]): string {
  const choices = commands.map((command) => command.words.slice(typed.length).join(' ')).join(', ');
  return `"${typed.join(' ')}" needs a ${typed.length === 1 ? 'verb' : 'kind'}: ${choices}.`;
}

async function runCommand(command: Command, args: Args, io: Io, signal: AbortSignal): Promise<Result<Answer>> {
  const context = { args, io, signal };
  if (command.needs === 'nothing') return command.run(context);
  const core = await openCore(args, io);
  if (!core.ok) return core;
  try {
    return await command.run(withCore(context, core.value));
  } finally {
    await core.value.close();
  }
}

function openCore(args: Args, io: Io): Promise<Result<Core>> {
  const dataDir = dataFolder(systemFacts(), args.data, io.cwd);
  return createCore({ dataDir, face: 'cli', app: APP, resourcesDir: RESOURCES });
}

function withCore(
  context: { readonly args: Args; readonly io: Io; readonly signal: AbortSignal },
  core: Core,
): CoreContext {
  const { client } = core;
  return { ...context, core, client, call: (name, input) => client.call(name, input, { signal: context.signal }) };
}

/** A bug, told without a stack: the sentence, the id it is logged under, and what the system said. */
async function unexpected(io: Io, error: unknown, asJson: boolean): Promise<ExitCode> {
  if (error instanceof FailureError) {
    await writeFailure(io, error.failure, asJson);
    return exitCodeOf(error.failure);
  }
  const correlationId = randomUUID();
  const reason = error instanceof Error ? error.message : String(error);
  const message = `Something went wrong inside the app. Support can look it up under ${correlationId}.`;
  await writeFailure(io, failure('internal', message, { correlationId }), asJson);
  await io.err(`What the system said: ${shown(reason)}\n`);
  return EXIT.internal;
}
