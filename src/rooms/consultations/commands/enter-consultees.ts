import type { Tx } from "../../../platform/database/connect.ts";
import type { World } from "../../../platform/world.ts";
import type { Expected } from "../rules/write-out-addressees.ts";
import { sendNotices } from "./send-notices.ts";

type Means = { now: Temporal.Instant } & Pick<World, "newId" | "newSecret" | "deliverAll" | "origin">;
type Place = { consultationId: string; dueDay: Temporal.PlainDate; firstPosition: number };

/** PostgreSQL takes 65,535 values a statement. */
const batch = 2_000;

/** Those who are asked, with the name they have that day, and their notices; many in one go. Answers with their ids. */
export async function enterConsultees(
  tx: Tx,
  expected: readonly Expected[],
  { consultationId, dueDay, firstPosition }: Place,
  means: Means,
): Promise<string[]> {
  const rows = expected.map(({ bodyId, name, email, groupName, askedAs }, index) => ({
    id: means.newId(),
    consultation_id: consultationId,
    position: firstPosition + index,
    body_id: bodyId,
    name,
    email,
    group_name: groupName,
    asked_as: askedAs,
    stage: "sent",
    due_day: dueDay,
    own_case_id: null,
    meeting_day: null,
    answered_at: null,
  }));
  for (let from = 0; from < rows.length; from += batch) {
    await tx
      .insertInto("consultee")
      .values(rows.slice(from, from + batch))
      .execute();
  }
  const ids = rows.map(({ id }) => id);
  await sendNotices(
    tx,
    ids.map((consulteeId) => ({ consulteeId, kind: "asked" })),
    means,
  );
  return ids;
}
