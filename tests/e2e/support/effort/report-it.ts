import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { en } from '../../../../renderer/i18n/en/index.ts';
import { zhHans } from '../../../../renderer/i18n/zh-hans/index.ts';
import type { Hands } from './hands.ts';

// One person reports one error: from Home to the sent case, answering what the machine cannot know and nothing else.

const WORDS = { en, 'zh-Hans': zhHans } as const;
export type Tongue = keyof typeof WORDS;

/** What only the person knows. */
export interface Story {
  readonly description: string;
  readonly desiredResult: string;
  readonly workaround: string;
  readonly businessImpact: string;
  readonly timeSensitivity: string;
}

export interface Reported {
  /** Questions that were answered by text. */
  readonly written: number;
  /** How long the window let the person wait before each step could be worked on, in milliseconds. */
  readonly waits: Readonly<Record<string, number>>;
}

/** How many of the seven checks the machine answers on the sample plant. */
const BY_MACHINE = 4;

const PATIENCE = { timeout: 30_000 };

/** Reports the error with these hands; ends on the case that was sent. */
export async function reportIt(page: Page, hands: Hands, story: Story, tongue: Tongue = 'en'): Promise<Reported> {
  const words = WORDS[tongue];
  const waits: Record<string, number> = {};
  const waitFor = async (name: string, shown: () => Promise<void>): Promise<void> => {
    const from = performance.now();
    await shown();
    waits[name] = Math.round((waits[name] ?? 0) + performance.now() - from);
  };
  const region = (name: string): Locator => page.getByRole('region', { name, exact: true });
  const goOn = async (): Promise<void> => hands.goOn(page.getByRole('button', { name: leadsOn(words), exact: true }));
  const field = (asked: keyof Story): Locator =>
    page.getByRole('textbox', { name: words.report.label[asked], exact: true });

  await hands.goOn(page.getByRole('button', { name: words.home.report }));
  await waitFor('what', () => expect(field('description')).toBeFocused());
  let written = 0;
  const write = async (asked: keyof Story): Promise<void> => {
    await hands.write(field(asked), story[asked]);
    written += 1;
  };
  await write('description');
  await write('desiredResult');
  await hands.enter();
  await write('workaround');
  // The tests' hands are quicker than a person's, in whose time the machine fills in the rest of the step.
  await expect(page.locator('[aria-current=step]').first()).toContainText(words.report.note.written, PATIENCE);
  // From the last open question of a step Enter leads to the next step.
  await hands.enter();
  let before = 'what';
  for (;;) {
    const here = await placeOf(page, words, before);
    before = here;
    if (here === 'checks') await answerChecks(region(words.report.section.checks), hands, words);
    if (here === 'severity') {
      await answerSeverity(region(words.report.section.severity), hands, words);
      await write('businessImpact');
      await write('timeSensitivity');
      await hands.enter();
      continue;
    }
    if (here === 'review') break;
    if (here === 'evidence')
      // What is collected behind the first key goes along.
      await waitFor('evidence', () =>
        expect(page.getByRole('button', { name: /\.zip/u }).first()).toBeVisible(PATIENCE),
      );
    if (here === 'evidence') await expect(page.getByText(allAnswered(words))).toBeVisible(PATIENCE);
    await goOn();
  }
  const send = page.getByRole('button', {
    name: new RegExp(`^(${words.report.send}|${words.report.sendLater})$`, 'u'),
  });
  await waitFor('review', () => expect(send).toBeVisible(PATIENCE));
  await hands.goOn(send);
  await waitFor('sent', () => page.waitForURL(/#\/cases\/[^/]+$/u, PATIENCE));
  return { written, waits };
}

type Words = (typeof WORDS)[Tongue];

/** "Next: Severity", whichever step it is. */
function leadsOn({ report }: Words): RegExp {
  const [before = '', after = ''] = report.next.split('{{step}}');
  return new RegExp(`^${before}(${Object.values(report.section).join('|')})${after}$`, 'u');
}

/** "14 of 14 answered". */
const allAnswered = ({ report }: Words): string => report.answered.replace('{{n}}', '14').replace('{{of}}', '14');

/** The step that is shown, once it is another than before. */
async function placeOf(page: Page, { report }: Words, before: string): Promise<string> {
  const current = page.locator('[aria-current=step]').first();
  await expect(current).not.toContainText(report.section[before as keyof Words['report']['section']], PATIENCE);
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0, PATIENCE);
  const shown = (await current.innerText()).trim();
  const found = Object.entries(report.section).find(([, name]) => shown.startsWith(name));
  if (found === undefined) throw new Error(`No step is called ${shown}.`);
  return found[0];
}

/** What the machine found stays; the rest is answered with what is true of it. */
async function answerChecks(checks: Locator, hands: Hands, { checks: words }: Words): Promise<void> {
  // Here too the machine has looked by the time a person comes.
  await expect
    .poll(() => checks.getByRole('radio', { checked: true }).count(), PATIENCE)
    .toBeGreaterThanOrEqual(BY_MACHINE);
  for (const [id, question] of Object.entries(words.question)) {
    const group = checks.getByRole('group', { name: question, exact: true });
    if ((await group.getByRole('radio', { checked: true }).count()) > 0) continue;
    const name = id === 'reproduced' ? words.answer.yes : words.answer.unsure;
    await hands.choose(group, group.getByRole('radio', { name, exact: true }));
  }
}

/** The three questions, as far as they are open; the severity follows from them. */
async function answerSeverity(severity: Locator, hands: Hands, { grade }: Words): Promise<void> {
  const asked = [
    [grade.askSignIn, grade.choice.signIn.all],
    [grade.askStopped, grade.choice.stopped.several],
    [grade.askWorkaround, grade.choice.workaround.yes],
  ] as const;
  for (const [question, answer] of asked) {
    const group = severity.getByRole('group', { name: question, exact: true });
    const option = group.getByRole('radio', { name: answer, exact: true });
    if (!(await option.isChecked())) await hands.choose(group, option);
  }
}
