export const dateTime = {
  day: '{{label}}: day',
  time: '{{label}}: time',
  today: 'today',
  past: 'yesterday',
  next: 'tomorrow',
  zone: 'Time of {{city}}, 24 hours',
  noDay: 'This is not a day. Write 23 Nov or 2026-11-23.',
  noTime: 'This is not a time. Write 16:40.',
};
