import type { Because, Suggestion } from '../shared/domain/severity-rules.ts';
import { assertNever } from '../shared/result.ts';

const ANSWERS = {
  signIn: { all: 'everybody can sign in', some: 'some people cannot sign in', nobody: 'nobody can sign in' },
  stopped: {
    nobody: 'nobody is stopped',
    one: 'one person is stopped',
    several: 'several people are stopped',
    plant: 'the whole plant is stopped',
  },
  workaround: { yes: 'there is a workaround', no: 'there is no workaround' },
} as const;

const KINDS = {
  problem: 'it is a problem',
  question: 'it is a question',
  service: 'it is a service request',
  enhancement: 'it is a wish for the product',
  change: 'it is a change request',
  refresh: 'it is a database refresh',
  training: 'it is about training',
  professional: 'it is about professional services',
} as const;

function reason(because: Because): string {
  switch (because.by) {
    case 'answer':
      return answerWords(because);
    case 'kind':
      return KINDS[because.kind];
    case 'example':
      return `you ticked "${because.example.text}"`;
    case 'words':
      return `it sounds like "${because.example.text}"`;
    default:
      return assertNever(because);
  }
}

function answerWords(because: Extract<Because, { by: 'answer' }>): string {
  switch (because.question) {
    case 'signIn':
      return ANSWERS.signIn[because.answer];
    case 'stopped':
      return ANSWERS.stopped[because.answer];
    case 'workaround':
      return ANSWERS.workaround[because.answer];
    default:
      return assertNever(because);
  }
}

/** "Major impact, because several people are stopped and there is no workaround." `name`: the level's. */
export function suggestionText({ because }: Suggestion, name: string): string {
  const reasons = because.map(reason);
  const last = reasons.at(-1) ?? '';
  const list = reasons.length < 2 ? last : `${reasons.slice(0, -1).join(', ')} and ${last}`;
  return `${name}, because ${list}.`;
}
