import type { GuideView, Looked } from './types.ts';

const MOST_LINKS = 4;

/** Were the documentation and the release notes read? Offers those of the version in use. Pure. */
export function documentation({ form, releases, fitting }: GuideView): Looked {
  const { version } = form;
  const release = releases.find((one) => one.version === version || version?.startsWith(`${one.version}.`) === true);
  const links = [
    ...(release === undefined || release.notesUrl === undefined
      ? []
      : [{ title: `Release notes of ${release.version}`, url: release.notesUrl }]),
    ...fitting.hits.slice(0, MOST_LINKS).map(({ title, url }) => ({ title, url })),
  ];
  if (version === undefined) return { links };
  return { sentence: `${form.instance ?? 'The product'} runs version ${version}.`, links };
}
