import { fromMarkdown } from "../../../platform/paper/rich-text/from-markdown.ts";
import { done } from "../../../platform/seed/done.ts";
import type { Stage } from "../../../platform/seed/stage.ts";
import type { World } from "../../../platform/world.ts";
import { chooseMeetingDay } from "../commands/choose-meeting-day.ts";
import { saveSection } from "../commands/save-section.ts";
import { setStance } from "../commands/set-stance.ts";
import { setSteps } from "../commands/set-steps.ts";
import { startReport } from "../commands/start-report.ts";
import type { DemoReport, DemoReports } from "./demo-reports.ts";

type Begun = { id: string; state: string; stance: string | null };

/** The report of a body in the case, or to the consultation, unless it was ended. */
async function standing(world: World, place: { consultee: string } | { case: string }): Promise<Begun | undefined> {
  const rows = world.db.selectFrom("staff_report").select(["id", "state", "stance"]).where("state", "<>", "ended");
  const found =
    "consultee" in place
      ? rows.where("consultee_id", "=", place.consultee)
      : rows.where("case_id", "=", place.case).where("consultee_id", "is", null);
  return found.executeTakeFirst();
}

/** Whose question it answers, or which case it belongs to. */
async function placeOf(
  stage: Stage,
  city: DemoReports,
  wanted: DemoReport,
): Promise<{ consultee: string } | { case: string }> {
  const { db } = stage.world;
  const body = stage.body(wanted.body);
  if (wanted.answers === undefined) {
    const cases = db.selectFrom("case_file").select("id").where("body_id", "=", body);
    return { case: (await cases.where("number", "=", wanted.case ?? "").executeTakeFirstOrThrow()).id };
  }
  const title = city.consultations.find(({ key }) => key === wanted.answers)?.title ?? "";
  const asked = await db
    .selectFrom("consultee as e")
    .innerJoin("consultation as c", "c.id", "e.consultation_id")
    .select("e.id")
    .where("e.body_id", "=", body)
    .where("c.title", "=", title)
    .executeTakeFirstOrThrow();
  return { consultee: asked.id };
}

async function writeSections(
  stage: Stage,
  report: string,
  { body, key, sections }: DemoReport,
  on: World,
): Promise<void> {
  const officer = await stage.as(body, "case_officer", on);
  const rows = await on.db.selectFrom("report_section").selectAll().where("report_id", "=", report).execute();
  for (const { id: section, kind, version: expectedVersion } of rows) {
    const markdown = sections[kind as keyof typeof sections];
    if (markdown === undefined) continue;
    const content = done(`${key} ${kind}`, fromMarkdown(markdown, { path: "content", newId: on.newId }));
    done(`${key} ${kind}`, await saveSection(on, officer, { report, section, expectedVersion, content }));
  }
}

async function planSteps(stage: Stage, report: string, { body, key, steps }: DemoReport, on: World): Promise<void> {
  const officer = await stage.as(body, "case_officer", on);
  const before = await on.db
    .selectFrom("preparation_step")
    .selectAll()
    .where("report_id", "=", report)
    .orderBy("position")
    .execute();
  const kept = before.map(({ id, kind, name, outcome }) => ({ id, kind, name, outcome }));
  const more = steps.map(({ on: day, ...step }) => ({ ...step, plannedDay: stage.day(day).toString() }));
  const seen = before.map(({ id, version }) => `${id}:${version}`).join(",");
  done(`${key} steps`, await setSteps(on, officer, { report, seen, steps: [...kept, ...more] }));
}

/** A report begun and written by the officer; one that has its stance, or was sent for attest, is left alone. Answers with its id. */
export async function writeDemo(stage: Stage, city: DemoReports, wanted: DemoReport): Promise<string> {
  const on = stage.at(wanted.begunOn, 10);
  const officer = await stage.as(wanted.body, "case_officer", on);
  const place = await placeOf(stage, city, wanted);
  const there = await standing(on, place);
  if (there && (there.state !== "draft" || there.stance !== null)) return there.id;
  const { key, title, kind: answerKind, stance } = wanted;
  const report = there?.id ?? done(key, await startReport(on, officer, { ...place, title, answerKind })).id;
  await writeSections(stage, report, wanted, on);
  if (!there && wanted.steps.length > 0) await planSteps(stage, report, wanted, on);
  if (wanted.meetingOn !== undefined) {
    const day = stage.day(wanted.meetingOn).toString();
    done(key, await chooseMeetingDay(on, officer, { report, day }));
  }
  if (stance && "consultee" in place) done(key, await setStance(on, officer, { report, stance }));
  return report;
}
