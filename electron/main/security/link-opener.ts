import { externalLink } from './external-link.ts';
import type { ExternalLink } from './external-link.ts';

export type AskedLink = Extract<ExternalLink, { kind: 'ask' }>;

/** What opening links needs of the desktop. */
export interface LinkParts {
  readonly open: (address: string) => Promise<void>;
  /** Whether the person agrees to open a page of this host, or to call this number. */
  readonly ask: (link: AskedLink) => Promise<boolean>;
  readonly refused: (address: string) => void;
}

/** Opens links by the rule of `externalLink`. While a question is open, links that need one are refused. */
export function createLinkOpener({ open, ask, refused }: LinkParts): (address: string) => Promise<void> {
  let isAsking = false;
  const agreed = async (link: AskedLink): Promise<boolean> => {
    if (isAsking) return false;
    isAsking = true;
    try {
      return await ask(link);
    } finally {
      isAsking = false;
    }
  };
  return async (address) => {
    const link = externalLink(address);
    if (link.kind === 'open' || (link.kind === 'ask' && (await agreed(link)))) await open(link.address);
    else refused(address);
  };
}
