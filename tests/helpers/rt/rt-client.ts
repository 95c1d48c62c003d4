// The witness: asks Request Tracker itself what it holds, and plays the support agent. It shares no code with the
// product, so a mistake there cannot hide itself here.

export interface RtAccess {
  readonly url: string;
  readonly token: string;
}

export interface WitnessTicket {
  readonly id: number;
  readonly subject: string;
  readonly status: string;
  readonly queue: string;
  /** Values by custom field name; a field that was never set is an empty list. */
  readonly customFields: Readonly<Record<string, readonly string[]>>;
}

export interface WitnessTransaction {
  readonly id: number;
  readonly type: string;
  readonly creator: string;
  readonly createdAt: string;
  readonly field: string;
  readonly oldValue: string;
  readonly newValue: string;
  readonly customFields: Readonly<Record<string, readonly string[]>>;
}

export interface WitnessAttachment {
  readonly id: number;
  readonly transactionId: number;
  readonly fileName: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

export interface NewTicket {
  readonly subject: string;
  readonly content: string;
  readonly customFields?: Readonly<Record<string, string>>;
}

export interface RtWitness {
  createTicket(ticket: NewTicket): Promise<number>;
  /** Tickets that fit an RT query such as `CF.{ClientKey}='…'`, oldest first, all pages. */
  search(query: string): Promise<readonly WitnessTicket[]>;
  ticket(id: number): Promise<WitnessTicket>;
  transactions(ticketId: number): Promise<readonly WitnessTransaction[]>;
  /** Every part of every transaction of the ticket, with its bytes; message texts have an empty fileName. */
  attachments(ticketId: number): Promise<readonly WitnessAttachment[]>;
  /** Answers with the text; the transaction's id comes back. */
  reply(ticketId: number, text: string, file?: { readonly name: string; readonly bytes: Uint8Array }): Promise<number>;
  /** A note among support people. */
  comment(ticketId: number, text: string): Promise<void>;
  /** Makes the ticket part of another one, as support does with duplicates. */
  merge(ticketId: number, into: number): Promise<void>;
  setStatus(ticketId: number, status: string): Promise<void>;
  setSeverity(ticketId: number, severity: 'S1' | 'S2' | 'S3' | 'S4'): Promise<void>;
}

interface Row {
  readonly id: string | number;
  readonly [field: string]: unknown;
}

const PAGE = 100;

function text(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : '';
}

/** References come as {id, Name}, {id} or as the plain value. */
function reference(value: unknown): string {
  if (typeof value !== 'object' || value === null) return text(value);
  if ('Name' in value) return text(value.Name);
  return 'id' in value ? text(value.id) : '';
}

function customFields(value: unknown): Record<string, readonly string[]> {
  if (!Array.isArray(value)) return {};
  const fields = value as readonly { readonly name: string; readonly values: readonly string[] }[];
  return Object.fromEntries(fields.map((field) => [field.name, field.values.filter((entry) => entry !== '')]));
}

function toTicket(row: Row): WitnessTicket {
  return {
    id: Number(row.id),
    subject: text(row['Subject']),
    status: text(row['Status']),
    queue: reference(row['Queue']),
    customFields: customFields(row['CustomFields']),
  };
}

function toTransaction(row: Row): WitnessTransaction {
  return {
    id: Number(row.id),
    type: text(row['Type']),
    creator: reference(row['Creator']),
    createdAt: text(row['Created']),
    field: text(row['Field']),
    oldValue: text(row['OldValue']),
    newValue: text(row['NewValue']),
    customFields: customFields(row['CustomFields']),
  };
}

function toAttachment(row: Row, transactionId: number): WitnessAttachment {
  return {
    id: Number(row.id),
    transactionId,
    fileName: text(row['Filename']),
    contentType: text(row['ContentType']),
    bytes: Buffer.from(text(row['Content']), 'base64'),
  };
}

/** A witness that acts with this token: the agent's to play support, the app's to see what the app may see. */
export function rtWitness(access: RtAccess): RtWitness {
  const call = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const response = await fetch(`${access.url}/REST/2.0/${path}`, {
      ...init,
      headers: { Authorization: `token ${access.token}`, ...(init.headers as Record<string, string> | undefined) },
    });
    if (!response.ok) throw new Error(`RT answered ${response.status} to ${path}: ${await response.text()}`);
    return response;
  };
  const read = async <T>(path: string): Promise<T> => (await (await call(path)).json()) as T;
  const send = async (method: 'POST' | 'PUT', path: string, body: unknown): Promise<Response> =>
    call(path, { method, body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } });

  /** RT's own `total` and `pages` are null for some lists, so pages are read until one is not full. */
  const readAll = async (path: string): Promise<readonly Row[]> => {
    const rows: Row[] = [];
    for (let page = 1; ; page += 1) {
      const { items } = await read<{ readonly items: readonly Row[] }>(`${path}&per_page=${PAGE}&page=${page}`);
      rows.push(...items);
      if (items.length < PAGE) return rows;
    }
  };

  const change = async (ticketId: number, body: unknown, expected: (now: WitnessTicket) => boolean): Promise<void> => {
    const said = await (await send('PUT', `ticket/${ticketId}`, body)).text();
    // RT answers 200 to a change it refused, so only reading it back counts.
    if (!expected(await ticket(ticketId))) throw new Error(`RT did not make the change: ${said}`);
  };

  const ticket = async (id: number): Promise<WitnessTicket> =>
    toTicket(await read<Row>(`ticket/${id}?fields[Queue]=Name`));

  const transactions = async (ticketId: number): Promise<readonly WitnessTransaction[]> => {
    const fields = 'Type,Creator,Created,Field,OldValue,NewValue,CustomFields';
    const rows = await readAll(`ticket/${ticketId}/history?fields=${fields}`);
    return rows.map(toTransaction).toSorted((a, b) => a.id - b.id);
  };

  const attachmentsOf = async (transactionId: number): Promise<readonly WitnessAttachment[]> => {
    const rows = await readAll(`transaction/${transactionId}/attachments?fields=ContentType`);
    // Lists decode the content to text; only the single attachment gives its bytes (base64).
    return Promise.all(rows.map(async ({ id }) => toAttachment(await read<Row>(`attachment/${id}`), transactionId)));
  };

  return {
    ticket,
    transactions,
    async createTicket({ subject, content, customFields: fields }) {
      const body = {
        Queue: 'Support',
        Subject: subject,
        Content: content,
        ContentType: 'text/plain',
        CustomFields: fields ?? {},
      };
      const made = (await (await send('POST', 'ticket', body)).json()) as { readonly id: string };
      return Number(made.id);
    },
    async search(query) {
      const fields = 'Subject,Status,Queue,CustomFields&fields[Queue]=Name';
      const rows = await readAll(`tickets?query=${encodeURIComponent(query)}&orderby=id&order=ASC&fields=${fields}`);
      return rows.map(toTicket);
    },
    async attachments(ticketId) {
      const found: WitnessAttachment[] = [];
      for (const { id } of await transactions(ticketId)) found.push(...(await attachmentsOf(id)));
      return found;
    },
    async reply(ticketId, content, file) {
      const body = { Content: content, ContentType: 'text/plain' };
      const response =
        file === undefined
          ? await send('POST', `ticket/${ticketId}/correspond`, body)
          : await call(`ticket/${ticketId}/correspond`, { method: 'POST', body: multipart(body, file) });
      return Number(response.headers.get('Location')?.split('/').at(-1));
    },
    async comment(ticketId, content) {
      await send('POST', `ticket/${ticketId}/comment`, { Content: content, ContentType: 'text/plain' });
    },
    merge: (ticketId, into) => change(ticketId, { MergeInto: into }, (now) => now.id === into),
    setStatus: (ticketId, status) => change(ticketId, { Status: status }, (now) => now.status === status),
    setSeverity: (ticketId, severity) =>
      change(
        ticketId,
        { CustomFields: { Severity: severity } },
        (now) => now.customFields['Severity']?.[0] === severity,
      ),
  };
}

/** RT keeps the bytes of application/octet-stream as they are; it re-encodes what calls itself text. */
function multipart(body: unknown, file: { readonly name: string; readonly bytes: Uint8Array }): FormData {
  const form = new FormData();
  form.set('JSON', JSON.stringify(body));
  form.set('Attachments', new Blob([new Uint8Array(file.bytes)], { type: 'application/octet-stream' }), file.name);
  return form;
}
