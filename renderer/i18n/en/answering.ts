export const answering = {
  always: 'Support answers at all times',
  never: 'Support names no hours',
  open: 'Support answers now, until {{mine}}',
  closing: 'Support closes in {{left}}, at {{mine}}',
  closed: 'Support answers again {{mine}}, in {{left}}',
  holiday: 'Closed for {{holiday}}. Support answers again {{mine}}, in {{left}}',
  next: 'Closed {{day}}, {{holiday}}',
  from: 'in {{centre}}',
  closedFor: 'Support closed, {{holiday}}',
};
