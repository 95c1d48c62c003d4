/** What a schema finds wrong with a value, as far as words need it. */
export interface SchemaIssue {
  readonly code?: string | undefined;
  readonly message: string;
  readonly expected?: unknown;
  readonly format?: unknown;
  readonly values?: readonly unknown[];
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly origin?: string;
  readonly inclusive?: boolean;
  readonly exact?: boolean;
}

/** How the schema's library begins what it says of its own accord; other messages are the schema's own words. */
const BY_LIBRARY = /^(?:Invalid|Too (?:small|big))\b/u;

const TYPES: Readonly<Record<string, string>> = {
  string: 'text in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  tuple: 'a list in [ ]',
  object: 'an object in { }',
  record: 'an object in { }',
};

const FORMATS: Readonly<Record<string, string>> = {
  datetime: 'has to be date, time and offset, such as 2026-01-01T00:00:00Z',
  url: 'has to be a whole web address, such as https://example.com/support',
  email: 'has to be an e-mail address',
};

/** What is wrong with a value, in the words of somebody who writes a policy by hand. */
export function issueWords(issue: SchemaIssue): string {
  if (!BY_LIBRARY.test(issue.message)) return issue.message;
  switch (issue.code ?? '') {
    case 'invalid_type':
      return isMissing(issue)
        ? 'it is missing'
        : `has to be ${TYPES[String(issue.expected)] ?? String(issue.expected)}`;
    case 'invalid_value':
      return `has to be ${choice((issue.values ?? []).map(String))}`;
    case 'invalid_union':
      return issue.message
        .replace(/^.*?Expected /u, 'has to be one of ')
        .replaceAll(/'([^']*)'/gu, '$1')
        .replaceAll(' | ', ', ');
    case 'invalid_format':
      return FORMATS[String(issue.format)] ?? issue.message;
    case 'too_small':
      return least(issue);
    case 'too_big':
      return most(issue);
    default:
      return issue.message;
  }
}

function isMissing({ message }: SchemaIssue): boolean {
  return message.endsWith('received undefined');
}

function least({ origin, minimum = 0, inclusive, exact }: SchemaIssue): string {
  if (origin === 'string') return 'there is no text';
  if (origin === 'array') return `needs ${exact === true ? 'exactly' : 'at least'} ${entries(minimum)}`;
  return inclusive === false ? `has to be more than ${minimum}` : `has to be ${minimum} or more`;
}

function most({ origin, maximum = 0, inclusive, exact }: SchemaIssue): string {
  if (origin === 'string') return `takes at most ${maximum} characters`;
  if (origin === 'array') return `takes ${exact === true ? 'exactly' : 'at most'} ${entries(maximum)}`;
  return inclusive === false ? `has to be less than ${maximum}` : `has to be ${maximum} or less`;
}

function entries(count: number | bigint): string {
  return Number(count) === 1 ? '1 entry' : `${count} entries`;
}

function choice(values: readonly string[]): string {
  return values.length < 2 ? values.join('') : `${values.slice(0, -1).join(', ')} or ${values.at(-1) ?? ''}`;
}
