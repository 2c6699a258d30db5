import type { Actor } from "../../../platform/access/actor.ts";
import { done } from "../../../platform/seed/done.ts";
import type { Stage } from "../../../platform/seed/stage.ts";
import type { World } from "../../../platform/world.ts";
import { withKeptFiles } from "../../register/index.ts";
import { beginExecutive } from "../commands/begin-executive.ts";
import { closeConsultation } from "../commands/close-consultation.ts";
import { editParagraph } from "../commands/edit-paragraph.ts";
import { finishExecutive } from "../commands/finish-executive.ts";
import { handleViewpoints } from "../commands/handle-viewpoints.ts";
import { writeProposal } from "../commands/write-proposal.ts";
import { executiveFiles } from "../queries/executive-files.ts";
import { paragraphsOf } from "../rules/paragraphs-of.ts";
import type { DemoCompilation } from "./demo-consultations.ts";

type Writing = { world: World; by: Actor };
type Scene = { stage: Stage; consultation: string; sender: string; caseNumber: string };

const strategist = ({ stage, sender }: Scene, on: World) => stage.as(sender, "security_strategist", on);

/** The next version of the proposal, changed by what was said; the ids of its sections by their headings. */
async function propose(scene: Scene, { on, proposal }: DemoCompilation): Promise<Map<string, string>> {
  const { stage, consultation } = scene;
  const world = stage.at(on, 9);
  const written = () =>
    world.db
      .selectFrom("proposal as p")
      .innerJoin("proposal_section as s", "s.proposal_id", "p.id")
      .select(["s.id", "s.heading"])
      .where("p.consultation_id", "=", consultation)
      .where("p.number", ">", 1)
      .execute();
  if (proposal && (await written()).length === 0) {
    const given = { consultation, expectedVersion: 0, markdown: proposal };
    done("proposal", await writeProposal(world, await strategist(scene, world), given));
  }
  return new Map((await written()).map(({ id, heading }) => [heading, id]));
}

/** Each viewpoint handled as the demo says; those that are handled already are left alone. */
async function handle(scene: Scene, wanted: DemoCompilation, sections: ReadonlyMap<string, string>): Promise<void> {
  const { stage, consultation } = scene;
  const world = stage.at(wanted.on, 13);
  const open = await world.db
    .selectFrom("viewpoint as v")
    .leftJoin("viewpoint_handling as h", "h.viewpoint_id", "v.id")
    .select(["v.id", "v.version", "v.words"])
    .where("v.consultation_id", "=", consultation)
    .where("h.id", "is", null)
    .execute();
  for (const { words, outcome, reason, changed } of wanted.handled) {
    const row = open.find((one) => one.words === words);
    if (!row) continue;
    const given = { consultation, seen: `${row.id}:${row.version}`, outcome, reason };
    const changedSection = changed === undefined ? null : sections.get(changed);
    done(words, await handleViewpoints(world, await strategist(scene, world), { ...given, changedSection }));
  }
}

/** What somebody has written over the draft of the first paragraph. */
async function write({ consultation }: Scene, { world, by }: Writing, words: string): Promise<void> {
  const first = await world.db
    .selectFrom("executive_paragraph as p")
    .innerJoin("executive_report as r", "r.id", "p.executive_report_id")
    .select(["p.id", "p.version"])
    .where("r.consultation_id", "=", consultation)
    .where("p.edited", "=", false)
    .where("p.position", "=", 0)
    .executeTakeFirst();
  if (!first) return;
  const given = { consultation, paragraph: first.id, expectedVersion: first.version };
  done(words, await editParagraph(world, by, { ...given, do: "write", content: paragraphsOf(words) }));
}

/** The report to the council drafted from the answers, and made final where the consultation is over. */
async function report(scene: Scene, { on, closedOn, report: wanted }: DemoCompilation): Promise<void> {
  const { stage, consultation, caseNumber } = scene;
  const reported = stage.offset(on) + 2;
  const world = stage.at(reported, 10);
  const by = await strategist(scene, world);
  const there = world.db.selectFrom("executive_report").select("state").where("consultation_id", "=", consultation);
  if ((await there.executeTakeFirst())?.state === "final") return;
  const number = `${stage.day(reported).year}:${wanted.serial} RI (${caseNumber})`;
  done(number, await beginExecutive(world, by, { consultation, number, title: wanted.title }));
  if (wanted.decision) await write(scene, { world, by }, wanted.decision);
  if (closedOn === undefined) return;
  const { files, version: expectedVersion } = done(number, await executiveFiles(world, by, { consultation }));
  const finishing = await withKeptFiles(world, files, "files", (kept) =>
    finishExecutive(world, by, { consultation, expectedVersion, files: kept }),
  );
  done(number, finishing);
}

/** What was answered is handled, put together and told back; a consultation that is closed is left alone. */
export async function compileDemo(stage: Stage, consultation: string, wanted: DemoCompilation): Promise<void> {
  const row = await stage.world.db
    .selectFrom("consultation as c")
    .innerJoin("body as b", "b.id", "c.body_id")
    .innerJoin("case_file as f", "f.id", "c.case_id")
    .select(["c.state", "b.slug as sender", "f.number as caseNumber"])
    .where("c.id", "=", consultation)
    .executeTakeFirstOrThrow();
  if (row.state === "closed") return;
  const scene = { stage, consultation, sender: row.sender, caseNumber: row.caseNumber };
  await handle(scene, wanted, await propose(scene, wanted));
  await report(scene, wanted);
  if (wanted.closedOn === undefined) return;
  const world = stage.at(wanted.closedOn, 9);
  done("close", await closeConsultation(world, await strategist(scene, world), { consultation }));
}
