import type { Direction, DisclosureDecision, RelationKind, RequestChannel } from "../model.ts";

type Secrecy = { provision: string; note?: string | undefined; day: string };
type Optional = string | undefined;

export type DemoDocument = {
  direction: Direction;
  status: "working" | "record";
  day: string;
  publicTitle: string;
  protectedTitle?: Optional;
  publicCounterparty?: Optional;
  protectedCounterparty?: Optional;
  secrecy?: Secrecy | undefined;
  attachments: { name: string; text: string }[];
};

export type DemoCase = {
  key: string;
  register: string;
  number: string;
  year: number;
  serial: number;
  classification: string;
  publicSubject: string;
  protectedSubject?: Optional;
  publicCounterparty?: Optional;
  protectedCounterparty?: Optional;
  secrecy?: Secrecy | undefined;
  officer: string;
  unit?: Optional;
  openedDay: string;
  closedDay?: Optional;
  outcome?: Optional;
  foreignNumbers: { number: string; saidBy: string }[];
  relations: { to: string; kind: RelationKind }[];
  documents: DemoDocument[];
};

export type DemoRequest = {
  key: string;
  body: string;
  case?: Optional;
  wanted: string;
  replyAddress?: Optional;
  channel: RequestChannel;
  receivedAt: string;
  decidedAt?: Optional;
  items: {
    case: string;
    document: number;
    decision?: DisclosureDecision | undefined;
    provision?: Optional;
    reason?: Optional;
  }[];
};

/** What the register needs of a city that is read in: who there is, which registers are kept, and what stands in them. */
export type DemoRegister = {
  people: { key: string; email: string }[];
  units: { key: string; body: string; name: string }[];
  registers: {
    key: string;
    body: string;
    name: string;
    pattern: string;
    description: string;
    validFrom: string;
    validTo?: Optional;
  }[];
  classifications: { code: string; title: string; retention: string; validFrom: string }[];
  cases: DemoCase[];
  disclosureRequests?: DemoRequest[];
};
