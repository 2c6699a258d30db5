import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { type FieldProblem, forbidden, invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Actor } from "../../../platform/access/actor.ts";
import { can } from "../../../platform/access/can.ts";
import { optionalDay } from "../../../platform/change/day-input.ts";
import { parseInput } from "../../../platform/change/parse-input.ts";
import { optionalLine, optionalText } from "../../../platform/change/text-input.ts";
import type { World } from "../../../platform/world.ts";
import { demands } from "../actions.ts";
import { longest } from "../model.ts";
import { attestedHash } from "../queries/attested-hash.ts";
import { chairDecisionPaper } from "../queries/chair-decision-paper.ts";
import { sendingFacts } from "../queries/sending-facts.ts";
import { dispatchFiles } from "./dispatch-files.ts";
import { dispatchWithFiles } from "./dispatch-with-files.ts";
import type { Sent } from "./send-answer.ts";

const input = z.object({
  report: z.uuid("staff-reports:problem.report-missing"),
  chair: optionalLine(longest.addressee),
  day: optionalDay,
  urgency: optionalText(longest.point),
});
type Input = z.output<typeof input>;
type Facts = Extract<Awaited<ReturnType<typeof sendingFacts>>, { ok: true }>["value"];

/** A decision by the chair says who made it, when, and why the committee could not be awaited. */
function faults({ answerKind }: Facts, { chair, day, urgency }: Input, today: Temporal.PlainDate): FieldProblem[] {
  if (answerKind !== "chair_decision") return [];
  const late = day !== null && Temporal.PlainDate.compare(day, today) > 0;
  return [
    ...(chair ? [] : [{ path: "chair", key: "staff-reports:problem.chair-missing" }]),
    ...(day ? [] : [{ path: "day", key: "staff-reports:problem.decided-day-missing" }]),
    ...(late ? [{ path: "day", key: "staff-reports:problem.decided-day-in-future" }] : []),
    ...(urgency ? [] : [{ path: "urgency", key: "staff-reports:problem.urgency-missing" }]),
  ];
}

function decisionFile(facts: Facts, { chair, day, urgency }: Input, at: Temporal.Instant) {
  if (facts.answerKind !== "chair_decision" || !chair || !day || !urgency) return null;
  const { body, number, content } = facts;
  return { paper: chairDecisionPaper(content, { body, number, chair, day, urgency }), at };
}

/** The form, and what it is about; a stranger to the report learns nothing, and no file is drawn for one who may not send. */
async function opened(world: World, actor: Actor, raw: unknown): Promise<Outcome<{ given: Input; facts: Facts }>> {
  const parsed = parseInput(input, raw);
  if (!parsed.ok) return parsed;
  const found = await sendingFacts(world, actor, { report: parsed.value.report });
  if (!found.ok) return found;
  if (!can(actor, demands.send, found.value.bodyId)) return forbidden();
  const wrong = faults(found.value, parsed.value, dayOf(world.now()));
  return wrong.length > 0 ? invalid(...wrong) : ok({ given: parsed.value, facts: found.value });
}

/**
 * Sends an answer that needs no meeting: the administration's own, or the chair's decision in a matter that cannot wait
 * (KL 6:39). Problems: what is lacking of the chair's decision, and those of the dispatch.
 */
export async function sendOutsideMeeting(
  world: World,
  actor: Actor,
  raw: unknown,
  requestId: string | null = null,
): Promise<Outcome<Sent>> {
  const asked = await opened(world, actor, raw);
  if (!asked.ok) return asked;
  const { given, facts } = asked.value;
  const files = await dispatchFiles(world, facts, decisionFile(facts, given, world.now()), facts.recipient !== null);
  const day = given.day ?? dayOf(world.now());
  const sending = { report: facts.id, chair: given.chair, day, sha256: attestedHash(facts.content), files };
  return dispatchWithFiles(world, actor, sending, requestId);
}
