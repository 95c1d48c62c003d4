import type { CaseDraft, CaseKind } from '../../../../shared/domain/case-form.ts';

type Wanted = Exclude<CaseKind, 'problem'>;

const DESCRIPTION: Readonly<Record<Wanted, string>> = {
  question: 'What do you want to know?',
  service: 'What should support do?',
  enhancement: 'What is your idea?',
  change: 'Why is the change needed?',
  refresh: 'What is the refresh for?',
  training: 'What is the training for?',
  professional: 'What is the project about?',
};

const DESIRED: Readonly<Record<Wanted, string>> = {
  question: 'What do you want to achieve?',
  service: 'What should it be like afterwards?',
  enhancement: 'What should be possible with it?',
  change: 'What should it be like afterwards?',
  refresh: 'What should it be like afterwards?',
  training: 'What should people be able to do afterwards?',
  professional: 'What should be there at the end?',
};

/** How an item is asked for where nothing went wrong, as the window asks it; undefined where it is asked as of a fault. */
export function wantedLabel(item: keyof CaseDraft, { kind = 'problem' }: CaseDraft): string | undefined {
  if (kind === 'problem') return undefined;
  if (item === 'description') return DESCRIPTION[kind];
  if (item === 'desiredResult') return DESIRED[kind];
  if (item === 'workaround') return 'How do you manage without it today?';
  return item === 'businessImpact' ? 'What does it mean for the business?' : undefined;
}

/** What the first step is called. */
export const whatTitle = ({ kind = 'problem' }: CaseDraft): string =>
  kind === 'problem' ? 'What happened' : 'What you need';
