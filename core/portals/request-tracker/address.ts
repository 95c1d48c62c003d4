const REST = '/REST/2.0';

/** Base of REST 2.0 for an address as people type it; a sign-in inside the address is left out. Pure. */
export function restBase(address: string): string {
  const url = new URL(address);
  const path = url.pathname.replace(/\/+$/, '');
  const at = path.toLowerCase().indexOf(REST.toLowerCase());
  return `${url.origin}${at === -1 ? path : path.slice(0, at)}${REST}`;
}

/** Where a person reads the ticket in a browser. Pure. */
export function ticketUrl(address: string, ticketId: string): string {
  const base = restBase(address);
  return `${base.slice(0, -REST.length)}/Ticket/Display.html?id=${encodeURIComponent(ticketId)}`;
}

/** The sign-in header for a secret: "name:password", or a token as Request Tracker makes them (1-23-…). Pure. */
export function authorization(secret: string): string {
  return secret.includes(':') ? `Basic ${Buffer.from(secret).toString('base64')}` : `token ${secret}`;
}

/** A text inside single quotes of Request Tracker's query language. Pure. */
export function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

/** A custom field in that language. Pure. */
export function customField(name: string): string {
  return `CF.{${name.replaceAll(/[{}'"\\]/g, '')}}`;
}
