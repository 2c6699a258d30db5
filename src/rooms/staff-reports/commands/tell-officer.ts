import type { Tx } from "../../../platform/database/connect.ts";
import { textsOf } from "../../../platform/texts/texts.ts";
import type { World } from "../../../platform/world.ts";
import { attestLinks } from "../rules/attest-links.ts";

type Report = { id: string; title: string; officer_id: string | null; created_by: string | null };
type News = { number: string; kind: "rejected" | "referred_back" };
type Means = { now: Temporal.Instant } & Pick<World, "deliver" | "origin">;

/** A mail to who writes the report, or who began it when nobody is named: that it has come back, and where. */
export async function tellOfficer(
  tx: Tx,
  { id, title, officer_id, created_by }: Report,
  { number, kind }: News,
  { now, deliver, origin }: Means,
): Promise<void> {
  const officer = await tx
    .selectFrom("person")
    .select("email")
    .where("id", "=", officer_id ?? created_by ?? "")
    .executeTakeFirst();
  if (!officer?.email) return;
  const t = textsOf("sv", "staff-reports");
  const blanks = { number, title, link: `${origin}${attestLinks.report(id)}` };
  const subject = t(`attest.mail.${kind}-subject`, blanks);
  await deliver(tx, { recipient: officer.email, subject, content: t(`attest.mail.${kind}-text`, blanks) }, now);
}
