// Circles among the domains of the core.

/** @typedef {import('./rules.mjs').Violation} Violation */
/** @typedef {{file: string, line: number, to: string}} Edge `to` is a file of the project */

/** @param {string} file @returns {string | undefined} */
function domainOf(file) {
  const [side, domain, ...below] = file.split('/');
  if (side !== 'core' || domain === undefined || below.length === 0) return undefined;
  return ['app', 'platform', 'db'].includes(domain) ? undefined : domain;
}

/**
 * One violation per circle, told at the import that closes it.
 * @param {readonly Edge[]} edges
 * @returns {Violation[]}
 */
export function circles(edges) {
  const graph = graphOf(edges);
  /** @type {Map<string, Violation>} */
  const found = new Map();
  for (const start of [...graph.keys()].sort()) {
    const way = wayBack(graph, start);
    if (way === undefined) continue;
    const key = [...new Set(way)].sort().join(' ');
    const edge = graph.get(way.at(-2) ?? start)?.get(start);
    if (edge === undefined || found.has(key)) continue;
    found.set(key, {
      file: edge.file,
      line: edge.line,
      what: `closes the circle ${way.join(' → ')}`,
      rule: 'Domains of the core never import each other in a circle.',
      instead: 'Let one of them take what it needs as a function, passed in by core/app.',
    });
  }
  return [...found.values()];
}

/** @param {readonly Edge[]} edges */
function graphOf(edges) {
  /** @type {Map<string, Map<string, Edge>>} */
  const graph = new Map();
  for (const edge of edges) {
    const from = domainOf(edge.file);
    const to = domainOf(edge.to);
    if (from === undefined || to === undefined || from === to) continue;
    const targets = graph.get(from) ?? new Map();
    graph.set(from, targets);
    if (!targets.has(to)) targets.set(to, edge);
  }
  return graph;
}

/** The shortest way from a domain back to itself. @param {Map<string, Map<string, Edge>>} graph @param {string} start */
function wayBack(graph, start) {
  /** @type {string[][]} */
  const ways = [[start]];
  const seen = new Set();
  for (const way of ways) {
    for (const next of [...(graph.get(way.at(-1) ?? '')?.keys() ?? [])].sort()) {
      if (next === start) return [...way, start];
      if (seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return undefined;
}
