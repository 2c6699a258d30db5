import { type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Actor } from "../../../platform/access/actor.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { textsOf } from "../../../platform/texts/texts.ts";
import type { World } from "../../../platform/world.ts";
import { type ReceivedAnswer, receiveAnswer, sendNotice } from "../../consultations/index.ts";
import { enterRecord } from "../../register/index.ts";
import { localTime } from "../rules/local-time.ts";
import type { Decision } from "./decision.ts";
import type { DispatchInput } from "./dispatch-input.ts";
import { givenAnswerOf } from "./given-answer-of.ts";
import type { Dispatching } from "./load-dispatch.ts";
import { setReportState } from "./set-report-state.ts";
import { tellOfDispatch } from "./tell-of-dispatch.ts";

/** What came of it: the answer as it was received, when somebody had asked. */
export type Sent = { answer: ReceivedAnswer | null };

export type SendingDoing = {
  tx: Tx;
  actor: Actor;
  input: DispatchInput;
  loaded: Dispatching;
  decision: Decision;
  now: Temporal.Instant;
} & Pick<World, "newId" | "newSecret" | "enqueue" | "deliverAll" | "origin">;

const personIn = (actor: Actor) => (actor.kind === "person" ? actor.id : null);

/** The report, and the decision, each a record in the body's own case. Answers with the report's document. */
async function enterOwn({ tx, actor, input, loaded, now, newId, enqueue }: SendingDoing): Promise<Outcome<string>> {
  const { report, recipient } = loaded;
  const t = textsOf("sv", "staff-reports");
  const ids = input.own.map(() => newId());
  for (const [at, file] of input.own.entries()) {
    const record = {
      id: ids[at] ?? newId(),
      caseId: report.case_id,
      direction: recipient ? ("dispatched" as const) : ("drawn_up" as const),
      title: t(at === 0 ? "dispatch.record" : "dispatch.record-decision", { title: report.title }),
      counterparty: recipient,
      createdBy: personIn(actor),
      files: [file],
      evenWhenClosed: true,
    };
    const entered = await enterRecord(tx, record, { now, newId, enqueue });
    if (!entered.ok) return entered;
  }
  return ok(ids[0] ?? "");
}

/** The answer in the case of whoever asked, and the receipt back. */
async function handOver(doing: SendingDoing): Promise<Outcome<ReceivedAnswer | null>> {
  const { tx, actor, input, loaded, decision, now, newId, enqueue } = doing;
  const { report, content, number, body } = loaded;
  const consulteeId = report.consultee_id;
  if (!consulteeId || loaded.recipient === null) return ok(null);
  const title = textsOf("sv", "staff-reports")(
    decision.answers === "declined" ? "dispatch.declined" : "dispatch.answer",
    { body, title: report.title },
  );
  const sending = { consulteeId, number, title, documentId: newId(), createdBy: personIn(actor), files: input.theirs };
  const received = await receiveAnswer(tx, givenAnswerOf(content, decision, sending), { now, newId, enqueue });
  if (!received.ok) return received;
  const { day, time } = localTime(now);
  const document = `${received.value.caseNumber}-${received.value.documentNumber}`;
  await sendNotice(tx, { consulteeId, kind: "receipt", facts: { day, at: time, document } }, doing);
  return received;
}

/** Everything that is written when a report is dispatched, in the caller's transaction. Problems: the register's, the consultation's. */
export async function sendAnswer(doing: SendingDoing): Promise<Outcome<Sent>> {
  const { tx, input, loaded, decision, now, newId } = doing;
  const { report, version } = loaded;
  const own = await enterOwn(doing);
  if (!own.ok) return own;
  const answer = await handOver(doing);
  if (!answer.ok) return answer;
  const papers = input.papers.map(({ format, sha256, madeAt }) => ({
    id: newId(),
    report_id: report.id,
    report_version_id: version?.id ?? "",
    format,
    sha256,
    made_at: madeAt,
  }));
  await tx
    .insertInto("issued_paper")
    .values(papers)
    .onConflict((same) => same.column("sha256").doNothing())
    .execute();
  const decided = { decided_by: decision.by, decided_day: decision.day };
  await setReportState(
    tx,
    report.id,
    { state: "dispatched", document_id: own.value, dispatched_at: now, ...decided },
    now,
  );
  const place = { id: report.id, bodyId: report.body_id, caseId: report.case_id, caseNumber: loaded.number };
  await tellOfDispatch(tx, { ...place, documentId: own.value }, { now, newId });
  return ok({ answer: answer.value });
}
