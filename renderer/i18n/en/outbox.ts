export const outbox = {
  create: 'Case: {{label}}',
  reply: 'Reply: {{label}}',
  attachment: 'File: {{label}}',
  handover: 'Hand-over: {{label}}',
  sending: 'Being sent now',
  sent: 'Sent',
  queued: 'Waits to be sent, written {{at}}',
  waitsUntil: 'Waits until {{at}}, then looks whether it arrived',
  stuck: 'Not sent, written {{at}}',
};
