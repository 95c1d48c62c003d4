import type { Further } from './further.ts';
import type { Story } from './story.ts';

// Every screen of the window, for what looks at all of them: axe, the walk by Tab, zoom, and the pictures.

/** A screen of the window: its name and its route. */
export interface Screen {
  readonly name: string;
  readonly place: string;
}

/** Heading of the tour on Home, as long as a folder is empty. */
export const FIRST_STEPS = 'Three steps to begin with';

const REPORT_STEPS = ['answers', 'checks', 'severity', 'details', 'evidence'] as const;
const POLICY_PARTS = ['severities', 'clocks', 'hours', 'case', 'contract'] as const;
const EDIT_PARTS = ['targets', 'calendars/san-diego-office', 'holidays', 'centres', 'general'] as const;
const SETTINGS_PARTS = ['people', 'folders', 'notices', 'space', 'appearance', 'about'] as const;

/** Every screen there is, with the story's case, draft and snapshot on them. */
export function screensOf(story: Story): readonly Screen[] {
  return [
    { name: 'home', place: '/' },
    { name: 'report', place: `/report/${story.draft}?step=what` },
    ...REPORT_STEPS.map((step) => ({ name: `report-${step}`, place: `/report/${story.ready}?step=${step}` })),
    { name: 'picture', place: `/report/${story.draft}/picture/${story.picture}` },
    { name: 'review', place: `/report/${story.ready}/review` },
    { name: 'cases', place: '/cases' },
    { name: 'drafts', place: '/cases?tab=drafts' },
    { name: 'case', place: `/cases/${story.answered}` },
    { name: 'paper', place: `/cases/${story.answered}/paper` },
    { name: 'case-not-found', place: '/cases/9001' },
    { name: 'diagnostics', place: '/diagnostics' },
    { name: 'diagnostics-result', place: `/diagnostics/${story.snapshot}` },
    { name: 'diagnostics-inside', place: `/diagnostics/${story.snapshot}/inside` },
    { name: 'recordings', place: '/recordings' },
    { name: 'compare', place: '/diagnostics/compare?kind=instances' },
    { name: 'knowledge', place: '/knowledge?q=import' },
    { name: 'knowledge-empty', place: '/knowledge' },
    { name: 'support', place: '/support' },
    { name: 'requests', place: `/requests/${story.request}` },
    { name: 'policy', place: '/policy' },
    ...POLICY_PARTS.map((part) => ({ name: `policy-${part}`, place: `/policy/${part}` })),
    ...EDIT_PARTS.map((part) => ({ name: `policy-edit-${part.split('/')[0]}`, place: `/policy/edit/${part}` })),
    { name: 'policy-preview', place: '/policy/preview?reading=centre' },
    { name: 'settings', place: '/settings' },
    ...SETTINGS_PARTS.map((part) => ({ name: `settings-${part}`, place: `/settings/${part}` })),
  ];
}

/** The screens of what `tellFurther` adds: requests that ask other things, and a case in somebody else's hands. */
export function furtherScreens(further: Further): readonly Screen[] {
  return [
    { name: 'report-enhancement', place: `/report/${further.enhancement}?step=details` },
    { name: 'review-enhancement', place: `/report/${further.enhancement}/review` },
    { name: 'report-change', place: `/report/${further.change}?step=details` },
    { name: 'review-change', place: `/report/${further.change}/review` },
    { name: 'review-handed-over', place: `/report/${further.handedOver}/review` },
  ];
}
