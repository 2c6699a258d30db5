import type { Actor } from "../../../platform/access/actor.ts";
import type { PaperDocument } from "../../../platform/paper/document.ts";
import { done } from "../../../platform/seed/done.ts";
import { keepPaper } from "../../../platform/seed/keep-paper.ts";
import type { Stage } from "../../../platform/seed/stage.ts";
import { addEvidence } from "../commands/add-evidence.ts";
import { addTemplate } from "../commands/add-template.ts";
import { commentActivity } from "../commands/comment-activity.ts";
import type { DemoPlans } from "./demo-plans.ts";

type Place = { stage: Stage; bodyId: string; coordinator: Actor };

/** The body's own goal of this year that has stood longest; the demo plans under it. */
const goalOf = ({ stage: { world, today }, bodyId }: Place) =>
  world.db
    .selectFrom("goal")
    .select("id")
    .where("body_id", "=", bodyId)
    .where("year", "=", today.year)
    .where("state", "<>", "ended")
    .orderBy("title")
    .executeTakeFirst();

/** An activity of this year: one that is done where there is one, else one that is under way. */
const activityOf = ({ stage: { world, today }, bodyId }: Place, state: "done" | "ongoing") =>
  world.db
    .selectFrom("activity")
    .select(["id", "done_day as doneDay"])
    .where("body_id", "=", bodyId)
    .where("year", "=", today.year)
    .where("state", "<>", "stopped")
    .orderBy((of) => of.case().when("state", "=", state).then(0).else(1).end())
    .orderBy("title")
    .executeTakeFirst();

async function planTurns(place: Place, wanted: DemoPlans["recurring"][number]): Promise<void> {
  const { stage, coordinator, bodyId } = place;
  const there = stage.world.db.selectFrom("activity_template").select("id").where("body_id", "=", bodyId);
  const goal = await goalOf(place);
  if (!goal || (await there.where("title", "=", wanted.title).executeTakeFirst())) return;
  const { title, why, every, month } = wanted;
  const firstDue = Temporal.PlainDate.from({ year: stage.today.year, month, day: 15 });
  const until = firstDue.add({ years: 3 }).toString();
  const asked = { goal: goal.id, title, why, every, firstDue: firstDue.toString(), until, daysAhead: "30" };
  done(title, await addTemplate(stage.world, coordinator, { ...asked, ownerRole: "säkerhetssamordnare" }));
}

async function say(place: Place, { text }: DemoPlans["comments"][number]): Promise<void> {
  const { stage, coordinator } = place;
  const activity = await activityOf(place, "ongoing");
  if (!activity) return;
  const said = stage.world.db.selectFrom("activity_comment").select("id").where("activity_id", "=", activity.id);
  if (await said.where("text", "=", text).executeTakeFirst()) return;
  done(text, await commentActivity(stage.world, coordinator, { activity: activity.id, text }));
}

const paperOf = ({ title, lines }: DemoPlans["uploads"][number], from: string, day: string): PaperDocument => ({
  language: "sv",
  title,
  header: { sender: [from], sort: "Anteckningar", day },
  blocks: lines.map((text) => ({ kind: "paragraph", text })),
});

async function bring(place: Place, wanted: DemoPlans["uploads"][number]): Promise<void> {
  const { stage, coordinator } = place;
  const { world } = stage;
  const activity = await activityOf(place, "done");
  if (!activity) return;
  const shown = world.db.selectFrom("evidence").select("id").where("activity_id", "=", activity.id);
  if (await shown.where("title", "=", wanted.title).executeTakeFirst()) return;
  const day = (activity.doneDay ?? stage.today).toString();
  const { name, format, title } = wanted;
  const body = world.db.selectFrom("body").select("name").where("id", "=", place.bodyId);
  const paper = paperOf(wanted, (await body.executeTakeFirstOrThrow()).name, day);
  const file = await keepPaper(world, { name, format, paper, at: world.now() });
  const asked = { activity: activity.id, kind: "file", title, day, files: [file] };
  done(title, await addEvidence(world, coordinator, asked));
}

/** What people have done with the plans beside the plan itself: what comes back, what was said, and files that show what was done. */
export async function seedPlanLife(stage: Stage, { recurring, comments, uploads }: DemoPlans): Promise<void> {
  const at = async ({ body }: { body: string }): Promise<Place> => ({
    stage,
    bodyId: stage.body(body),
    coordinator: await stage.as(body, "security_coordinator", stage.world),
  });
  for (const one of recurring) await planTurns(await at(one), one);
  for (const one of comments) await say(await at(one), one);
  for (const one of uploads) await bring(await at(one), one);
}
