import { alarms as alarmsDe } from '../../../shared/i18n/core-words/de/alarms.ts';
import { app as appDe } from '../../../shared/i18n/core-words/de/app.ts';
import { approvals as approvalsDe } from '../../../shared/i18n/core-words/de/approvals.ts';
import { evidence as evidenceDe } from '../../../shared/i18n/core-words/de/evidence.ts';
import { terms as termsDe } from '../../../shared/i18n/core-words/de/terms.ts';
import { alarms as alarmsEs } from '../../../shared/i18n/core-words/es/alarms.ts';
import { app as appEs } from '../../../shared/i18n/core-words/es/app.ts';
import { approvals as approvalsEs } from '../../../shared/i18n/core-words/es/approvals.ts';
import { evidence as evidenceEs } from '../../../shared/i18n/core-words/es/evidence.ts';
import { terms as termsEs } from '../../../shared/i18n/core-words/es/terms.ts';
import { alarms as alarmsZh } from '../../../shared/i18n/core-words/zh-hans/alarms.ts';
import { app as appZh } from '../../../shared/i18n/core-words/zh-hans/app.ts';
import { approvals as approvalsZh } from '../../../shared/i18n/core-words/zh-hans/approvals.ts';
import { evidence as evidenceZh } from '../../../shared/i18n/core-words/zh-hans/evidence.ts';
import { terms as termsZh } from '../../../shared/i18n/core-words/zh-hans/terms.ts';
import { asSaid, createTranslator } from '../../../shared/i18n/index.ts';
import type { Translate } from '../../../shared/i18n/index.ts';
import type { Language } from '../../../shared/i18n/languages.ts';
import { desktopLanguage } from '../words.ts';

/** What the core hands to the desktop comes from these domains; all of the catalogue would make the app start later. */
const MAKE: Readonly<Record<Language, () => Translate>> = {
  en: () => asSaid,
  'zh-Hans': () => createTranslator({ ...alarmsZh, ...appZh, ...approvalsZh, ...evidenceZh, ...termsZh }, 'zh-Hans'),
  de: () => createTranslator({ ...alarmsDe, ...appDe, ...approvalsDe, ...evidenceDe, ...termsDe }, 'de'),
  es: () => createTranslator({ ...alarmsEs, ...appEs, ...approvalsEs, ...evidenceEs, ...termsEs }, 'es'),
};

const made = new Map<Language, Translate>();

/** A sentence of the core (a line of the tray, a notification, a dialog's title) in the desktop's language. */
export function said(text: string): string {
  const language = desktopLanguage();
  const translate = made.get(language) ?? MAKE[language]();
  made.set(language, translate);
  // A tooltip has several lines, each a sentence of its own.
  return text
    .split('\n')
    .map((line) => translate(line))
    .join('\n');
}
