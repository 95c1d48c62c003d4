// Finds all anchors and all line ends in one pass over bytes, however many anchors there are.

/** A table of states; a state from `firstOutput` on says something about the byte it was reached with. */
export interface Automaton {
  /** The next state, at state * 256 + byte. */
  readonly next: Uint16Array;
  readonly firstOutput: number;
  /** Of a state: the anchors that end here, by their numbers; LINE_FEED or RETURN for a line end. */
  readonly outputs: readonly (readonly number[])[];
}

/** Outputs that are line ends. */
export const LINE_FEED = -1;
export const RETURN = -2;
/** What the table has room for. */
export const MAX_STATES = 60_000;

interface Node {
  readonly children: Map<number, number>;
  readonly own: number[];
  fail: number;
}

const isUpper = (byte: number): boolean => byte >= 65 && byte <= 90;

/** The automaton of anchors (ASCII, told apart without regard to case). Throws `RangeError` beyond `MAX_STATES`. Pure. */
export function automatonOf(anchors: readonly string[]): Automaton {
  const nodes = trieOf(anchors);
  const order = withFails(nodes);
  // Line ends are two states more; plain states come first so that one comparison tells them from the others.
  const hasOutput = nodes.map(({ own }) => own.length > 0);
  const numbers = new Map<number, number>();
  for (const node of order) if (hasOutput[node] !== true) numbers.set(node, numbers.size);
  const firstOutput = numbers.size;
  const outputs: (readonly number[])[] = Array.from({ length: firstOutput }, () => []);
  for (const node of order)
    if (hasOutput[node] === true) {
      numbers.set(node, numbers.size);
      outputs.push(nodes[node]?.own ?? []);
    }
  const lineFeed = outputs.push([LINE_FEED]) - 1;
  const carriageReturn = outputs.push([RETURN]) - 1;
  const next = new Uint16Array(outputs.length * 256);
  for (const node of order) fillRow(next, node, nodes, numbers);
  const root = numbers.get(0) ?? 0;
  const rootRow = next.slice(root * 256, root * 256 + 256);
  next.set(rootRow, lineFeed * 256);
  next.set(rootRow, carriageReturn * 256);
  for (let state = 0; state < outputs.length; state += 1) {
    next[state * 256 + 10] = lineFeed;
    next[state * 256 + 13] = carriageReturn;
  }
  return { next, firstOutput, outputs };
}

function trieOf(anchors: readonly string[]): Node[] {
  const nodes: Node[] = [{ children: new Map(), own: [], fail: 0 }];
  for (const [number, anchor] of anchors.entries()) {
    let at = 0;
    for (const char of anchor.toLowerCase()) {
      const byte = char.charCodeAt(0);
      const node = nodes[at];
      let child = node?.children.get(byte);
      if (child === undefined) {
        child = nodes.push({ children: new Map(), own: [], fail: 0 }) - 1;
        if (child > MAX_STATES) throw new RangeError('There are more anchors than can be searched for at once.');
        node?.children.set(byte, child);
      }
      at = child;
    }
    nodes[at]?.own.push(number);
  }
  return nodes;
}

/** Gives every node where to go on when nothing fits, and the outputs of there; answers the nodes from the root outwards. */
function withFails(nodes: Node[]): number[] {
  const order = [0];
  for (let index = 0; index < order.length; index += 1) {
    const at = order[index] ?? 0;
    for (const [byte, child] of nodes[at]?.children ?? []) {
      order.push(child);
      const node = nodes[child];
      if (node === undefined) continue;
      node.fail = at === 0 ? 0 : stepFrom(nodes, nodes[at]?.fail ?? 0, byte);
      node.own.push(...(nodes[node.fail]?.own ?? []));
    }
  }
  return order;
}

function stepFrom(nodes: readonly Node[], from: number, byte: number): number {
  for (let at = from; ; at = nodes[at]?.fail ?? 0) {
    const child = nodes[at]?.children.get(byte);
    if (child !== undefined) return child;
    if (at === 0) return 0;
  }
}

/** Rows are filled from the root outwards: where nothing fits, the row of the shorter state says how it goes on. */
function fillRow(next: Uint16Array, node: number, nodes: readonly Node[], numbers: ReadonlyMap<number, number>): void {
  const own = (numbers.get(node) ?? 0) * 256;
  const fail = (numbers.get(nodes[node]?.fail ?? 0) ?? 0) * 256;
  if (node === 0) next.fill(numbers.get(0) ?? 0, own, own + 256);
  else next.copyWithin(own, fail, fail + 256);
  for (const [byte, child] of nodes[node]?.children ?? []) next[own + byte] = numbers.get(child) ?? 0;
  for (let byte = 0; byte < 256; byte += 1) if (isUpper(byte)) next[own + byte] = next[own + byte + 32] ?? 0;
}
