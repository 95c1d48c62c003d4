import { words } from '../../../shared/i18n/core-words/de/index.ts';
import { terms } from '../../../shared/i18n/core-words/de/terms.ts';
import { root } from '../paths.mjs';
import { extractData, extractSaid } from './extract.ts';

/** What is to do in the catalogue, a line each, and whether nothing is. */
export function reportWords(): { readonly lines: readonly string[]; readonly isComplete: boolean } {
  const said = [...extractSaid(root), ...extractData(root)];
  const written = new Set(said.map(({ template }) => template));
  const missing = said.filter(({ template }) => !Object.hasOwn(words, template));
  const gone = Object.keys(words).filter((key) => !written.has(key) && !Object.hasOwn(terms, key));
  return {
    lines: [
      ...missing.map(({ template, files }) => `missing  ${files.join(', ')}  ${JSON.stringify(template)}`),
      ...gone.map((key) => `gone     ${JSON.stringify(key)}`),
      `${said.length} sentences, ${missing.length} without a translation; ${gone.length} translations of what nobody writes.`,
    ],
    isComplete: missing.length + gone.length === 0,
  };
}
