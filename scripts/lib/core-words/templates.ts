// Finds the sentences that a TypeScript source writes: string literals and template literals, with a place for each
// value that is only known when the program runs.
import { parseAst } from 'vite';

/** A place for a value inside a text that is being put together. */
const HOLE = '\uE000';
/** A text with choices in it is written out at most so often; beyond that its choices are places for values. */
const MOST_VARIANTS = 16;

/** A node of the syntax tree, as far as this module looks at it. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

/** A sentence of a source, and where it begins. */
export interface FoundTemplate {
  /** `There is no portal "{0}".` */
  readonly template: string;
  /** Offset in the source, in UTF-16 units. */
  readonly at: number;
}

/** Every text of a TypeScript source, choices written out. `file` only names it in the parser's failures. Pure. */
export function templatesOf(source: string, file: string): readonly FoundTemplate[] {
  const tree = parseAst(source, { lang: 'ts' }, file) as unknown as Node;
  const walk: Walk = { constants: constantsOf(tree), found: [] };
  visit(tree, walk);
  return walk.found;
}

interface Walk {
  readonly constants: ReadonlyMap<string, string>;
  readonly found: FoundTemplate[];
}

/** Texts that a module names once: `const FREE = 'free space'`. */
function constantsOf(tree: Node): ReadonlyMap<string, string> {
  const constants = new Map<string, string>();
  for (const statement of nodesOf(tree['body'])) {
    const declaration = (statement['declaration'] ?? statement) as Node;
    for (const { id, init } of nodesOf(declaration['declarations']) as readonly { id?: Node; init?: Node }[])
      if (id?.type === 'Identifier' && init?.type === 'Literal' && typeof init['value'] === 'string')
        constants.set(String(id['name']), init['value']);
  }
  return constants;
}

/** Names of calls whose texts no person reads in the window: faults of the program, logs, statements of the database. */
const UNREAD_CALLS = /^(?:debug|info|warn|error|trace|exec|prepare|pragma|RegExp|sql)$/u;
/** Faults of the program itself. Own classes such as ProbeError carry sentences for people. */
const FAULTS = /^(?:Aggregate|Range|Syntax|Type)?Error$/u;
const UNREAD_NODES = /^(?:TS(?!As|Satisfies|NonNull)|Import|ExportAll|TaggedTemplate)/u;

function visit(node: Node, walk: Walk): void {
  if (UNREAD_NODES.test(node.type) || isUnreadCall(node)) return;
  for (const template of countedTemplates(node)) walk.found.push({ template, at: node.start });
  const variants = isText(node) ? variantsOf(node, walk.constants) : undefined;
  if (variants === undefined) {
    for (const child of childrenOf(node)) visit(child, walk);
    return;
  }
  for (const text of variants.texts) walk.found.push({ template: numbered(text), at: node.start });
  for (const inner of variants.inside) visit(inner, walk);
}

function isUnreadCall({ type, callee }: Node): boolean {
  if (type !== 'CallExpression' && type !== 'NewExpression') return false;
  const called = callee as { readonly name?: string; readonly property?: { readonly name?: string } };
  const name = called.name ?? called.property?.name ?? '';
  return (type === 'NewExpression' && FAULTS.test(name)) || UNREAD_CALLS.test(name);
}

/** `counted(n, 'instance')` says "1 instance" or "3 instances". */
const COUNTED = /^(?:counted|countOf|countWords)$/u;

function countedTemplates({ type, callee, arguments: given }: Node): readonly string[] {
  if (type !== 'CallExpression' || !COUNTED.test((callee as { readonly name?: string }).name ?? '')) return [];
  const [, one, many] = nodesOf(given).map(({ value }) => (typeof value === 'string' ? value : undefined));
  return one === undefined ? [] : [`1 ${one}`, `{0} ${many ?? `${one}s`}`];
}

const isText = (node: Node): boolean =>
  (node.type === 'Literal' && typeof node['value'] === 'string') ||
  node.type === 'TemplateLiteral' ||
  (node.type === 'BinaryExpression' && node['operator'] === '+');

interface Variants {
  readonly texts: readonly string[];
  /** What stands behind places for values and may hold texts of its own. */
  readonly inside: readonly Node[];
}

function variantsOf(node: Node, constants: ReadonlyMap<string, string>): Variants {
  switch (node.type) {
    case 'Literal':
      return typeof node['value'] === 'string' ? { texts: [node['value']], inside: [] } : hole(node);
    case 'Identifier': {
      const known = constants.get(String(node['name']));
      return known === undefined ? hole(node) : { texts: [known], inside: [] };
    }
    case 'TemplateLiteral':
      return templateVariants(node, constants);
    case 'ConditionalExpression':
      return eitherOf(node, constants);
    case 'BinaryExpression':
      return node['operator'] === '+'
        ? joined(
            [node['left'], node['right']].map((side) => variantsOf(side as Node, constants)),
            node,
          )
        : hole(node);
    default:
      return hole(node);
  }
}

const literal = (text: string): Variants => ({ texts: [text], inside: [] });
const hole = (node: Node): Variants => ({ texts: [HOLE], inside: [node] });

function templateVariants(node: Node, constants: ReadonlyMap<string, string>): Variants {
  const quasis = nodesOf(node['quasis']).map((quasi) => (quasi['value'] as { cooked: string }).cooked);
  const expressions = nodesOf(node['expressions']).map((one) => variantsOf(one, constants));
  const pieces = quasis.flatMap((text, index) => [literal(text)].concat(expressions.slice(index, index + 1)));
  return joined(pieces, node);
}

function eitherOf(node: Node, constants: ReadonlyMap<string, string>): Variants {
  const sides = [node['consequent'], node['alternate']].map((side) => variantsOf(side as Node, constants));
  return {
    texts: [...new Set(sides.flatMap(({ texts }) => texts))],
    inside: [node['test'] as Node, ...sides.flatMap(({ inside }) => inside)],
  };
}

function joined(pieces: readonly Variants[], node: Node): Variants {
  let texts: readonly string[] = [''];
  for (const piece of pieces) {
    texts = texts.flatMap((before) => piece.texts.map((text) => before + text));
    if (texts.length > MOST_VARIANTS) return withoutChoices(node);
  }
  return { texts, inside: pieces.flatMap(({ inside }) => inside) };
}

/** A text whose choices are too many: each is a place for a value, and its texts stand for themselves. */
function withoutChoices(node: Node): Variants {
  if (node.type !== 'TemplateLiteral') return hole(node);
  const quasis = nodesOf(node['quasis']).map((quasi) => (quasi['value'] as { cooked: string }).cooked);
  return { texts: [quasis.join(HOLE)], inside: nodesOf(node['expressions']) };
}

function numbered(text: string): string {
  // Two values after each other are one place: nothing says where the first one ends.
  const [first = '', ...rest] = text.split(/\uE000(?: ?\uE000)*/u);
  return first + rest.map((piece, index) => `{${index}}${piece}`).join('');
}

function childrenOf(node: Node): readonly Node[] {
  return Object.entries(node).flatMap(([key, value]) => (key === 'typeAnnotation' ? [] : nodesOf(value)));
}

function nodesOf(value: unknown): readonly Node[] {
  const list = Array.isArray(value) ? value : [value];
  return list.filter((one): one is Node => typeof (one as Node | null)?.type === 'string');
}
