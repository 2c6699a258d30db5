import type { Tx } from "../../../platform/database/connect.ts";
import { textsOf } from "../../../platform/texts/texts.ts";
import type { World } from "../../../platform/world.ts";
import { attestLinks } from "../rules/attest-links.ts";
import type { AttestingLine } from "./load-attest.ts";

type About = { id: string; number: string; title: string };
type Means = { now: Temporal.Instant } & Pick<World, "deliver" | "origin">;

/** A mail to whose turn it is: that something waits and where, and nothing of what it says. Without address there is none. */
export async function tellAttester(
  tx: Tx,
  line: Pick<AttestingLine, "email"> | null,
  { id, number, title }: About,
  { now, deliver, origin }: Means,
): Promise<void> {
  if (!line?.email) return;
  const t = textsOf("sv", "staff-reports");
  const blanks = { number, title, link: `${origin}${attestLinks.attest(id)}` };
  const mail = {
    recipient: line.email,
    subject: t("attest.mail.subject", blanks),
    content: t("attest.mail.text", blanks),
  };
  await deliver(tx, mail, now);
}
