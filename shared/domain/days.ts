/** The calendar date at a moment (epoch ms) in a zone, as text that compares: "2026-11-23". Pure. */
export function dateIn(zone: string, at: number): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    at,
  );
}
