import type { Actor } from "../../../platform/access/actor.ts";
import type { Due } from "../../../platform/room.ts";
import type { World } from "../../../platform/world.ts";
import { attestLinks } from "../rules/attest-links.ts";
import { attestedWaiting } from "./attested-waiting.ts";
import { attestsWaiting } from "./attests-waiting.ts";

type Waiting = {
  id: string;
  number: string;
  title: string;
  dueDay: Temporal.PlainDate | null;
  updatedAt: Temporal.Instant;
};

const toDue = (
  kind: string,
  owner: string | null,
  href: string,
  { id, number, title, dueDay, updatedAt }: Waiting,
): Due => ({
  id: `${kind} ${id}`,
  href,
  title: `${number} ${title}`,
  kind,
  owner,
  due: dueDay,
  updated: updatedAt,
});

/** What waits for this person of reports that are written: to attest, to put on an agenda, to send. */
export async function attestsDue(world: World, actor: Actor): Promise<Due[]> {
  const [attests, attested] = await Promise.all([attestsWaiting(world, actor, {}), attestedWaiting(world, actor, {})]);
  const next = (row: { id: string; answerKind: string }) =>
    row.answerKind === "committee_statement"
      ? { kind: "staff-reports:due.to-agenda", href: attestLinks.meeting(row.id) }
      : { kind: "staff-reports:due.to-send", href: attestLinks.send(row.id) };
  return [
    ...(attests.ok
      ? attests.value.map((row) => toDue("staff-reports:due.attest", row.owner, attestLinks.attest(row.id), row))
      : []),
    ...(attested.ok ? attested.value.map((row) => toDue(next(row).kind, row.officer, next(row).href, row)) : []),
  ];
}
