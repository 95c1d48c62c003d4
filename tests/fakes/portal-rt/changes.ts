import type { FakeAnswer, FakeRow, FakeRtState, FakeTicket } from './state.ts';
import { FIELD_IDS, QUEUES } from './state.ts';

export interface UploadedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
}

type Json = Readonly<Record<string, unknown>>;

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function fieldsOf(value: unknown): readonly (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).map(([name, field]) => [name, textOf(field)] as const);
}

function addMessage(state: FakeRtState, row: FakeRow, json: Json, files: readonly UploadedFile[]): void {
  const content = textOf(json['Content']).replaceAll('\r\n', '\n');
  if (content !== '')
    state.addPart(row.id, { contentType: textOf(json['ContentType']), fileName: '', bytes: Buffer.from(content) });
  for (const { name, type, bytes } of files) state.addPart(row.id, { contentType: type, fileName: name, bytes });
}

const EMPTY: FakeAnswer = { status: 400, body: { message: 'FileContent is a required field' } };

/** POST /ticket. */
export function createTicket(state: FakeRtState, user: string, json: Json, files: readonly UploadedFile[]): FakeAnswer {
  const queue = textOf(json['Queue']);
  if (QUEUES[queue] === undefined) return { status: 403, body: { message: 'No permission to create tickets' } };
  if (files.some(({ bytes }) => bytes.byteLength === 0)) return EMPTY;
  const ticket: FakeTicket = {
    id: state.tickets.length + 1,
    creator: user,
    queue,
    subject: textOf(json['Subject']).replaceAll('\n', ''),
    status: 'new',
    owner: '6',
    mergedInto: undefined,
    updatedAt: '',
    updatedBy: user,
    fields: new Map(),
  };
  state.tickets.push(ticket);
  for (const [name, value] of fieldsOf(json['CustomFields']))
    if (state.faults.forgetsFields?.includes(name) !== true) state.setField(ticket, name, value);
  addMessage(state, state.addRow(ticket.id, { type: 'Create', creator: user }), json, files);
  return { status: 201, body: { id: String(ticket.id), type: 'ticket' }, location: `/REST/2.0/ticket/${ticket.id}` };
}

/** PUT /ticket/N: always 200, whatever came of it. */
export function changeTicket(state: FakeRtState, user: string, ticket: FakeTicket, json: Json): FakeAnswer {
  const said: string[] = [];
  const subject = json['Subject'];
  if (typeof subject === 'string') ticket.subject = subject;
  for (const [name, value] of fieldsOf(json['CustomFields'])) {
    const oldValue = ticket.fields.get(name) ?? '';
    const done = state.setField(ticket, name, value);
    said.push(done ? `${name} changed` : `Could not change ${name}`);
    if (done)
      state.addRow(ticket.id, {
        type: 'CustomField',
        field: FIELD_IDS[name] ?? '',
        oldValue,
        newValue: value,
        creator: user,
      });
  }
  const status = json['Status'];
  if (typeof status === 'string' && status !== ticket.status) {
    state.addRow(ticket.id, {
      type: 'Status',
      field: 'Status',
      oldValue: ticket.status,
      newValue: status,
      creator: user,
    });
    ticket.status = status;
  }
  const owner = json['Owner'];
  if (owner === 'agent1') {
    state.addRow(ticket.id, { type: 'Set', field: 'Owner', oldValue: ticket.owner, newValue: '29', creator: user });
    ticket.owner = '29';
  }
  const winner = state.effective(Number(json['MergeInto']));
  if (json['MergeInto'] !== undefined) said.push(merge(state, user, ticket, winner));
  return { status: 200, body: said };
}

function merge(state: FakeRtState, user: string, ticket: FakeTicket, winner: FakeTicket | undefined): string {
  if (winner === undefined || winner === ticket || state.faults.refusesMerges === true) return 'Permission Denied';
  ticket.mergedInto = winner.id;
  const newValue = `fsck.com-rt://rt.test/ticket/${winner.id}`;
  for (const id of [ticket.id, winner.id])
    state.addRow(id, { type: 'AddLink', field: 'MergedInto', newValue, creator: user });
  return 'Merge Successful';
}

/** POST /ticket/N/correspond or /comment: the message is stored first, its custom field after that. */
export function addCorrespondence(
  state: FakeRtState,
  user: string,
  ticket: FakeTicket,
  kind: string,
  json: Json,
  files: readonly UploadedFile[],
): FakeAnswer {
  if (files.some(({ bytes }) => bytes.byteLength === 0)) return EMPTY;
  const row = state.addRow(ticket.id, { type: kind === 'comment' ? 'Comment' : 'Correspond', creator: user });
  addMessage(state, row, json, files);
  if (kind !== 'comment' && ticket.status === 'new') {
    state.addRow(ticket.id, {
      type: 'Status',
      field: 'Status',
      oldValue: 'new',
      newValue: 'open',
      creator: 'RT_System',
    });
    ticket.status = 'open';
  }
  state.addRow(ticket.id, { type: 'EmailRecord', creator: 'RT_System' });
  const answer = { status: 201, body: ['Correspondence added'], location: `/REST/2.0/transaction/${row.id}` };
  if (state.faults.diesBeforeOperationKey === true) return { ...answer, dies: true };
  const key = fieldsOf(json['TxnCustomFields']).find(([name]) => name === 'ClientOpKey')?.[1];
  if (key !== undefined && state.faults.lacksFields?.includes('ClientOpKey') !== true) row.operationKey = key;
  return answer;
}
