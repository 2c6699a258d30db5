import { dayOf } from "../../src/kernel/day.ts";
import { addWorkingDays } from "../../src/kernel/working-day.ts";
import { type Actor, theHouse } from "../../src/platform/access/actor.ts";
import { loadActor } from "../../src/platform/access/load-actor.ts";
import { fromMarkdown } from "../../src/platform/paper/rich-text/from-markdown.ts";
import { registerIncoming } from "../../src/rooms/consultations/commands/register-incoming.ts";
import { planMeetings } from "../../src/rooms/meetings/commands/plan-meetings.ts";
import { saveSection } from "../../src/rooms/staff-reports/commands/save-section.ts";
import { startReport } from "../../src/rooms/staff-reports/commands/start-report.ts";
import { resultOf } from "../result-of.ts";
import type { BenchCity } from "./bench-city.ts";
import { paragraphs } from "./prose.ts";

export type WrittenReport = { id: string; consultee: string; meeting: string; section: string; officer: Actor };

const paragraphsInSection = 5;

async function askedBody({ world, bodies }: BenchCity, consultation: string) {
  const rows = await world.db
    .selectFrom("consultee")
    .select(["id", "body_id", "version"])
    .where("consultation_id", "=", consultation)
    .execute();
  for (const body of bodies) {
    const found = rows.find(({ body_id }) => body_id === body.id);
    if (found && body.officer) return { body, officer: body.officer, consultee: found };
  }
  throw new Error("Nobody who was asked has a case officer.");
}

async function planMeeting({ world }: BenchCity, body: string, day: Temporal.PlainDate): Promise<string> {
  const form = { body, days: day.toString(), startsAt: "17.35", place: "Stadshuset", freeDaysToo: "yes" };
  return resultOf(await planMeetings(world, theHouse, form)).ids[0] ?? "";
}

/** One of those who were asked registers the question, plans a meeting and writes a report of about nine pages, by the real commands. */
export async function writeReport(city: BenchCity, consultation: string): Promise<WrittenReport> {
  const { world } = city;
  const { body, officer: officerId, consultee } = await askedBody(city, consultation);
  const officer = await loadActor(world.db, officerId, dayOf(world.now()));
  if (!officer) throw new Error("The officer is not there.");
  const incoming = { consultee: consultee.id, id: world.newId(), version: consultee.version, register: body.register };
  resultOf(await registerIncoming(world, theHouse, { ...incoming, subject: "Remiss", officer: officerId }));
  const meeting = await planMeeting(city, body.id, addWorkingDays(dayOf(world.now()), 30));
  const { id } = resultOf(await startReport(world, officer, { consultee: consultee.id }));
  const sections = await world.db
    .selectFrom("report_section")
    .select(["id", "version"])
    .where("report_id", "=", id)
    .orderBy("position")
    .execute();
  for (const [index, section] of sections.entries()) {
    const markdown = paragraphs(paragraphsInSection, index)
      .map((text) => `${text} ==Larmkedjan bör beskrivas.=={wish}`)
      .join("\n\n");
    const content = resultOf(fromMarkdown(markdown, { path: "content", newId: world.newId }));
    resultOf(
      await saveSection(world, officer, { report: id, section: section.id, expectedVersion: section.version, content }),
    );
  }
  return { id, consultee: consultee.id, meeting, section: sections[1]?.id ?? "", officer };
}
