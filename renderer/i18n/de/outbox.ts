import type { GermanWords } from '../words.ts';

export const outbox: GermanWords['outbox'] = {
  create: 'Fall: {{label}}',
  reply: 'Antwort: {{label}}',
  attachment: 'Datei: {{label}}',
  handover: 'Übergabe: {{label}}',
  sending: 'Wird gerade gesendet',
  sent: 'Gesendet',
  queued: 'Wartet auf das Senden, geschrieben {{at}}',
  waitsUntil: 'Wartet bis {{at}}, dann wird geprüft, ob es ankam',
  stuck: 'Nicht gesendet, geschrieben {{at}}',
};
