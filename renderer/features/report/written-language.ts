// Which language a text is written in, as far as it matters here: English or another one.

/** Letters of scripts that English is not written in. */
const OTHER_SCRIPT = /[^\p{Script=Latin}\P{L}]/gu;
/** Signs of Latin letters that English does without, beside names and loan words. */
const OTHER_LETTER = /[äöüßñáéíóúàèìòùâêîôûçãõåøæœłśżźćńęąěščřžýůőű¿¡]/giu;

const ENGLISH = words(
  'the and is are was were not of to in on it this that with for from after before has have had be been does did when which what there their they we our you your no at by as or but an cannot since will would should every all only',
);
/** Small words of German, Spanish, French, Italian, Portuguese, Dutch and Polish that are not English ones. */
const OTHERS = words(
  'der die das und ist sind nicht ein eine einen mit von zu im auf für nach seit wir ich sie es wird wurde werden haben hat beim keine kein aber oder wenn auch noch nur el la los las un una y es son no de del en con por para que se al lo como pero después desde hay está están cuando muestra le les et est sont pas du des une avec pour dans sur il elle nous vous après depuis ne au aux il lo gli e è sono non di della con per che dopo da o os as um uma não são em do da depois het een niet van met voor naar zijn wordt is nie się jest na po od że',
);
/** Words of both lists say nothing. */
const SHARED = new Set([...ENGLISH].filter((word) => OTHERS.has(word)));

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/**
 * Whether a text is likely written in another language than English: by its script, else by its small words and
 * letters. A few words without any sign of a language count as English, so that nobody is told something that is not
 * so. Pure.
 */
export function seemsForeign(text: string): boolean {
  const letters = count(text, /\p{L}/gu);
  if (letters === 0) return false;
  const strange = count(text, OTHER_SCRIPT);
  if (strange >= 2 && strange / letters > 0.2) return true;
  const written = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const told = written.filter((word) => !SHARED.has(word));
  const english = told.filter((word) => ENGLISH.has(word)).length;
  const other = told.filter((word) => OTHERS.has(word)).length;
  return other + Math.min(2, count(text, OTHER_LETTER)) >= 2 && other + count(text, OTHER_LETTER) > english;
}
