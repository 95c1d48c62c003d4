/** Answer of a call: status and what goes with it. */
export interface FakeAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly location?: string;
  /** Hangs up instead of answering. */
  readonly dies?: boolean;
}

/** Faults of the portal itself; how it breaks on the way is the fault proxy's. */
export interface FakeRtFaults {
  /** Custom fields that a create leaves empty although it answers 201. */
  readonly forgetsFields?: readonly string[];
  /** Custom fields that no change fills either. */
  readonly refusesFields?: readonly string[];
  /** Custom fields that the queue does not have. */
  readonly lacksFields?: readonly string[];
  /** Files longer than this are stored cut, while their length still says the whole. */
  readonly cutsFilesTo?: number;
  /** Stores a reply and dies before the reply's own custom field is written. */
  readonly diesBeforeOperationKey?: boolean;
  /** Answers something else than it should: gets the call as "GET /ticket/1" and the right answer. */
  readonly answers?: (call: string, answer: FakeAnswer) => FakeAnswer;
  /** Custom fields that the hand-over queue does not have. */
  readonly handoverLacks?: readonly string[];
  /** Takes no merge. */
  readonly refusesMerges?: boolean;
}

export interface FakePart {
  readonly id: number;
  readonly transactionId: number;
  readonly contentType: string;
  readonly fileName: string;
  readonly headers: string;
  readonly bytes: Buffer;
  readonly saidLength: number;
}

export interface FakeRow {
  readonly id: number;
  readonly type: string;
  readonly ticketId: number;
  readonly field: string;
  readonly oldValue: string;
  readonly newValue: string;
  readonly creator: string;
  readonly createdAt: string;
  operationKey: string;
  /** Numbered, but not committed yet: invisible. */
  hidden: boolean;
}

export interface FakeTicket {
  readonly id: number;
  readonly creator: string;
  queue: string;
  subject: string;
  status: string;
  owner: string;
  mergedInto: number | undefined;
  updatedAt: string;
  updatedBy: string;
  readonly fields: Map<string, string>;
}

export const FIELD_IDS: Readonly<Record<string, string>> = {
  ClientKey: '2',
  Severity: '3',
  Instance: '4',
  ProductVersion: '5',
  ClientOpKey: '6',
};
/** Queues with their numbers; each answers to both. */
export const QUEUES: Readonly<Record<string, string>> = { Support: '3', Handover: '4' };
export const SEVERITIES: readonly string[] = ['S1', 'S2', 'S3', 'S4'];
export const USERS: Readonly<Record<string, { readonly Name: string; readonly RealName: string }>> = {
  '6': { Name: 'Nobody', RealName: 'Nobody in particular' },
  '27': { Name: 'companion', RealName: 'Companion App' },
  '29': { Name: 'agent1', RealName: 'Agent One' },
};

/** What the fake help desk holds. */
export class FakeRtState {
  readonly tickets: FakeTicket[] = [];
  readonly rows: FakeRow[] = [];
  readonly parts: FakePart[] = [];
  faults: FakeRtFaults = {};
  #next = 100;

  addRow(ticketId: number, row: Partial<FakeRow> & { readonly type: string; readonly creator: string }): FakeRow {
    const added: FakeRow = {
      field: '',
      oldValue: '',
      newValue: '',
      operationKey: '',
      hidden: false,
      createdAt: new Date().toISOString(),
      ...row,
      id: (this.#next += 1),
      ticketId,
    };
    this.rows.push(added);
    const ticket = this.tickets.find(({ id }) => id === ticketId);
    if (ticket !== undefined) {
      ticket.updatedAt = added.createdAt;
      ticket.updatedBy = added.creator;
    }
    return added;
  }

  addPart(transactionId: number, part: { contentType: string; fileName: string; bytes: Buffer }): void {
    const limit = part.fileName === '' ? undefined : this.faults.cutsFilesTo;
    const bytes = limit === undefined ? part.bytes : part.bytes.subarray(0, limit);
    const [bare = ''] = part.contentType.split(';');
    const headers = `MIME-Version: 1.0\nContent-Type: ${part.contentType}\nContent-Length: ${part.bytes.byteLength}`;
    const said = { headers, contentType: bare, saidLength: part.bytes.byteLength };
    this.parts.push({ id: (this.#next += 1), transactionId, fileName: part.fileName, bytes, ...said });
  }

  /** The ticket that answers under a number: itself, or what it was merged into. */
  effective(id: number): FakeTicket | undefined {
    const ticket = this.tickets.find((each) => each.id === id);
    return ticket?.mergedInto === undefined ? ticket : this.effective(ticket.mergedInto);
  }

  /** Numbers whose history belongs to a ticket: its own and those merged into it. */
  family(id: number): ReadonlySet<number> {
    return new Set(this.tickets.filter((each) => this.effective(each.id)?.id === id).map((each) => each.id));
  }

  setField(ticket: FakeTicket, name: string, value: string): boolean {
    if (this.faults.lacksFields?.includes(name) === true || this.faults.refusesFields?.includes(name) === true)
      return false;
    if (name === 'Severity' && !SEVERITIES.includes(value)) return false;
    // UniqueValues: the second one stays empty, and the request is a success.
    if (name === 'ClientKey' && this.tickets.some((other) => other !== ticket && other.fields.get(name) === value))
      return false;
    ticket.fields.set(name, value.trim());
    return true;
  }
}
