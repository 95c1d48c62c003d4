export const quiet = {
  title: 'Quiet hours',
  enabled: 'Keep quiet at set hours',
  text: 'Severity 1 rings all the same. What was held back is shown when the quiet ends.',
  until: 'Quiet until {{at}}.',
  end: 'Ring again',
  from: 'From',
  to: 'To, the next morning if earlier',
  days: 'Begin on',
  wholeDays: 'Quiet all day on',
  day: { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' },
};
