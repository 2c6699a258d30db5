import { sql } from "kysely";
import type { Tx } from "../../../platform/database/connect.ts";
import { textsOf } from "../../../platform/texts/texts.ts";
import type { World } from "../../../platform/world.ts";
import type { NoticeKind } from "../model.ts";
import { openReplyLinks } from "./open-reply-links.ts";

/** `facts` fill the blanks that are the kind's own: `text` of a reminder, `day`, `at` and `document` of a receipt. */
export type Notice = { consulteeId: string; kind: NoticeKind; facts?: Readonly<Record<string, string | number>> };
export type SentNotice = { id: string; consulteeId: string; messageId: string | null; link: string };

type Means = { now: Temporal.Instant } & Pick<World, "newId" | "newSecret" | "deliverAll" | "origin">;

type Told = {
  id: string;
  name: string;
  email: string | null;
  asked: "asked" | "invited" | "unsolicited";
  account: boolean;
  title: string;
  number: string;
  sender: string;
  day: Temporal.PlainDate;
};

async function whoIsTold(tx: Tx, ids: readonly string[]): Promise<Map<string, Told>> {
  const { rows } = await sql<Told>`
    select e.id, e.name, e.email, e.asked_as as asked, b.id is not null and b.kind <> 'outside_body' as account,
      c.title, f.number, s.name as sender, e.due_day as day
    from consultee e join consultation c on c.id = e.consultation_id join case_file f on f.id = c.case_id
      join body s on s.id = c.body_id left join body b on b.id = e.body_id
    where e.id = any(${ids}::uuid[])`.execute(tx);
  return new Map(rows.map((row) => [row.id, row]));
}

/** Those with an account come to their own inbox, the others by a link of their own; what is taken back has none. */
async function linksFor(
  tx: Tx,
  told: readonly Told[],
  closed: ReadonlySet<string>,
  means: Means,
): Promise<Map<string, string>> {
  const strangers = told.filter(({ id, account }) => !account && !closed.has(id)).map(({ id }) => id);
  const opened = await openReplyLinks(tx, strangers, means);
  const own = told.filter(({ account }) => account);
  return new Map([
    ...own.map(({ id }) => [id, `${means.origin}/remisser/inkomna/${id}`] as const),
    ...strangers.map((id, at) => [id, opened[at] ?? ""] as const),
  ]);
}

function messageTo(told: Told, { kind, facts = {} }: Notice, link: string) {
  const t = textsOf("sv", "consultations");
  const { name, title, number, sender, day } = told;
  const blanks = { name, title, number, sender, day: day.toString(), link, ...facts };
  const invited = kind === "asked" && told.asked === "invited";
  const closed = kind === "withdrawn" && !told.account;
  const text = invited ? "mail.invited" : closed ? "mail.withdrawn.text-closed" : `mail.${kind}.text`;
  return { recipient: told.email ?? "", subject: t(`mail.${kind}.subject`, blanks), content: t(text, blanks) };
}

/**
 * Tells consultees something: a row each for the wall, and a mail to each that has an address, in the caller's transaction
 * and in a handful of statements however many they are. A mail never holds content, only what waits and where.
 */
export async function sendNotices(tx: Tx, notices: readonly Notice[], means: Means): Promise<SentNotice[]> {
  if (notices.length === 0) return [];
  const told = await whoIsTold(
    tx,
    notices.map(({ consulteeId }) => consulteeId),
  );
  const closed = new Set(notices.flatMap(({ kind, consulteeId }) => (kind === "withdrawn" ? consulteeId : [])));
  const links = await linksFor(tx, [...told.values()], closed, means);
  const sent = notices.map((notice) => ({
    id: means.newId(),
    notice,
    to: told.get(notice.consulteeId),
    link: links.get(notice.consulteeId) ?? "",
  }));
  const reached = sent.flatMap(({ id, notice, to, link }) =>
    to?.email ? [{ id, message: messageTo(to, notice, link) }] : [],
  );
  const messages = await means.deliverAll(
    tx,
    reached.map(({ message }) => message),
    means.now,
  );
  const messageOf = new Map(reached.map(({ id }, at) => [id, messages[at] ?? null]));
  const rows = sent.map(({ id, notice }) => ({
    id,
    consultee_id: notice.consulteeId,
    kind: notice.kind,
    message_id: messageOf.get(id) ?? null,
    created_at: means.now,
  }));
  await tx.insertInto("consultee_notice").values(rows).execute();
  return sent.map(({ id, notice, link }) => ({
    id,
    consulteeId: notice.consulteeId,
    messageId: messageOf.get(id) ?? null,
    link,
  }));
}
