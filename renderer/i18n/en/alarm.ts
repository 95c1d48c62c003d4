export const alarm = {
  case: 'Case {{number}}:',
  warning: '{{clock}} is due {{time}} {{day}}.',
  missed: '{{clock}} was due {{time}} {{day}} and is missed.',
  noDue: '{{clock}} needs a look.',
  answerNow: 'Support answers at once, but has not done so by {{at}}. Call, or ask for the Support Manager.',
  more_one: '{{count, number}} more',
  more_other: '{{count, number}} more',
  dismiss: 'Put the alarm of case {{number}} away',
  dismissShort: 'Put away',
  behind: 'This computer’s clock is {{by}} behind the portal’s. Due times may be off by that.',
  ahead: 'This computer’s clock is {{by}} ahead of the portal’s. Due times may be off by that.',
  skewTodo: 'Set the time in the system’s settings, or tell your administrator.',
};
