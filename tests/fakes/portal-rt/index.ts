import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { addCorrespondence, changeTicket, createTicket } from './changes.ts';
import type { UploadedFile } from './changes.ts';
import { FakeRtState, FIELD_IDS, QUEUES, USERS } from './state.ts';
import type { FakeAnswer } from './state.ts';
import { findRows, findTickets, partView, rowView, ticketView } from './views.ts';

export type { FakeRtFaults } from './state.ts';

/**
 * A help desk that behaves as Request Tracker 5 was measured to behave: 201 for values it drops, an empty key for the
 * second ticket of a key, 200 for changes it refuses, lists without totals, numbers before commits.
 */
export interface FakeRt {
  readonly url: string;
  readonly token: string;
  readonly agentToken: string;
  readonly state: FakeRtState;
  close(): Promise<void>;
}

const TOKENS: Readonly<Record<string, string>> = { 'token 1-27-app': 'companion', 'token 1-29-agent': 'agent1' };

interface Call {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly user: string;
  readonly json: Readonly<Record<string, unknown>>;
  readonly files: readonly UploadedFile[];
}

/** Starts it on a free port of 127.0.0.1. */
export async function startFakeRt(): Promise<FakeRt> {
  const state = new FakeRtState();
  const server = createServer((request, response) => {
    handle(state, request, response).catch((error: unknown) => {
      response.writeHead(400, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify({ message: error instanceof Error ? error.message : 'error' }));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return {
    url: `http://127.0.0.1:${address.port}`,
    token: '1-27-app',
    agentToken: '1-29-agent',
    state,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function read(request: IncomingMessage): Promise<Pick<Call, 'json' | 'files'>> {
  const body = await bodyOf(request);
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/'))
    return { json: body.length === 0 ? {} : (JSON.parse(body.toString()) as Call['json']), files: [] };
  const form = await new Response(new Uint8Array(body), { headers: { 'Content-Type': type } }).formData();
  const files: UploadedFile[] = [];
  for (const entry of form.getAll('Attachments'))
    if (entry instanceof File)
      files.push({ name: entry.name, type: entry.type, bytes: Buffer.from(await entry.arrayBuffer()) });
  const json = form.get('JSON');
  const text = json instanceof File ? await json.text() : (json ?? '{}');
  return { json: JSON.parse(text) as Call['json'], files };
}

async function handle(state: FakeRtState, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://fake');
  const user = TOKENS[request.headers.authorization ?? ''];
  const { json, files } = await read(request);
  const path = url.pathname.replace(/^\/REST\/2\.0/, '');
  const call = { method: request.method ?? 'GET', path, query: url.searchParams, user: user ?? '', json, files };
  const right = user === undefined ? { status: 401, body: { message: 'Unauthorized' } } : route(state, call);
  const answer = state.faults.answers?.(`${call.method} ${path}${url.search}`, right) ?? right;
  if (answer.dies === true) return void request.socket.destroy();
  const location = answer.location === undefined ? {} : { Location: answer.location };
  response.writeHead(answer.status, { 'Content-Type': 'application/json', ...location });
  response.end(JSON.stringify(answer.body));
}

const GONE: FakeAnswer = { status: 404, body: { message: 'Not Found' } };

function route(state: FakeRtState, call: Call): FakeAnswer {
  const [, noun = '', id = '', part = ''] = call.path.split('/');
  if (call.method === 'POST' && noun === 'ticket' && id === '')
    return createTicket(state, call.user, call.json, call.files);
  const ticket = noun === 'ticket' ? state.effective(Number(id)) : undefined;
  if (noun === 'ticket' && ticket === undefined) return GONE;
  if (ticket !== undefined && call.method === 'PUT') return changeTicket(state, call.user, ticket, call.json);
  if (ticket !== undefined && call.method === 'POST')
    return addCorrespondence(state, call.user, ticket, part, call.json, call.files);
  if (ticket !== undefined && part === '') return { status: 200, body: ticketView(ticket) };
  if (ticket !== undefined && part === 'history') return page(call, ticketRows(state, ticket.id));
  if (ticket !== undefined && part === 'attachments') return page(call, ticketParts(state, ticket.id));
  return readOther(state, call, noun, decodeURIComponent(id), part);
}

function ticketRows(state: FakeRtState, ticketId: number): readonly unknown[] {
  const family = state.family(ticketId);
  return state.rows.filter((row) => family.has(row.ticketId) && !row.hidden).map((row) => rowView(row));
}

function ticketParts(state: FakeRtState, ticketId: number): readonly unknown[] {
  const family = state.family(ticketId);
  const rows = new Set(state.rows.filter((row) => family.has(row.ticketId)).map((row) => row.id));
  return state.parts.filter(({ transactionId }) => rows.has(transactionId)).map((each) => partView(each));
}

function readOther(state: FakeRtState, call: Call, noun: string, id: string, part: string): FakeAnswer {
  const query = call.query.get('query') ?? '';
  const isDescending = call.query.get('order') === 'DESC';
  if (noun === 'rt') return { status: 200, body: { Version: '5.0.3 (fake)' } };
  if (noun === 'queue') return queueView(state, id);
  if (noun === 'user') return USERS[id] === undefined ? GONE : { status: 200, body: USERS[id] };
  if (noun === 'tickets')
    return page(
      call,
      findTickets(state, query, call.user).map((each) => ticketView(each)),
    );
  if (noun === 'transactions') {
    const rows = [...findRows(state, query, call.user)].sort((a, b) => (isDescending ? b.id - a.id : a.id - b.id));
    return page(
      call,
      rows.map((row) => rowView(row)),
    );
  }
  if (noun === 'transaction' && part === 'attachments')
    return page(
      call,
      state.parts.filter((each) => each.transactionId === Number(id)).map((each) => partView(each)),
    );
  const found = noun === 'attachment' ? state.parts.find((each) => each.id === Number(id)) : undefined;
  if (found === undefined) return GONE;
  const content = found.bytes.toString('base64').replaceAll(/(.{76})/g, '$1\n');
  return { status: 200, body: { ...partView(found), Content: `${content}\n` } };
}

function queueView(state: FakeRtState, asked: string): FakeAnswer {
  const [name, id] = Object.entries(QUEUES).find((queue) => queue.includes(asked)) ?? [];
  if (name === undefined) return { status: 403, body: {} };
  const lacking = new Set([
    ...(state.faults.lacksFields ?? []),
    ...(name === 'Handover' ? (state.faults.handoverLacks ?? []) : []),
  ]);
  const fields = Object.entries(FIELD_IDS)
    .filter(([field]) => !lacking.has(field))
    .map(([field, of]) => ({ id: of, name: field, type: 'customfield' }));
  const body = {
    id: Number(id),
    Name: name,
    TicketCustomFields: fields.filter((field) => field.name !== 'ClientOpKey'),
    TicketTransactionCustomFields: fields.filter((field) => field.name === 'ClientOpKey'),
  };
  return { status: 200, body };
}

/** Lists have no totals where rights filter rows, so they have none here. */
function page(call: Call, items: readonly unknown[]): FakeAnswer {
  const size = Math.min(100, Number(call.query.get('per_page') ?? 20));
  const number = Number(call.query.get('page') ?? 1);
  const some = items.slice((number - 1) * size, number * size);
  return {
    status: 200,
    body: { count: some.length, total: null, pages: null, per_page: size, page: number, items: some },
  };
}
