import { done } from "../../../platform/seed/done.ts";
import { keepText } from "../../../platform/seed/keep-text.ts";
import type { Stage } from "../../../platform/seed/stage.ts";
import type { World } from "../../../platform/world.ts";
import { relateCases } from "../../register/index.ts";
import { chooseAddressees } from "../commands/choose-addressees.ts";
import { sendConsultation } from "../commands/send-consultation.ts";
import { setQuestions } from "../commands/set-questions.ts";
import { startConsultation } from "../commands/start-consultation.ts";
import { withDrawnConsultation } from "../commands/with-drawn-consultation.ts";
import { writeProposal } from "../commands/write-proposal.ts";
import { draftReadiness } from "../queries/draft-readiness.ts";
import { consulteeIn } from "./consultee-in.ts";
import type { DemoConsultation } from "./demo-consultations.ts";

type Row = { id: string; version: number; state: string; caseId: string };

const consultationRow = (world: World, body: string, title: string): Promise<Row | undefined> =>
  world.db
    .selectFrom("consultation")
    .select(["id", "version", "state", "case_id as caseId"])
    .where("body_id", "=", body)
    .where("title", "=", title)
    .executeTakeFirst();

/** The consultation begun, unless it is there from a loading that was broken off. */
async function begin(stage: Stage, wanted: DemoConsultation, above: string | null, world: World): Promise<Row> {
  const body = stage.body(wanted.sender);
  const there = await consultationRow(world, body, wanted.title);
  if (there) return there;
  const by = await stage.as(wanted.sender, wanted.by, world);
  const register = await world.db.selectFrom("register").select("id").where("body_id", "=", body).executeTakeFirst();
  const { case: number, title, instructions } = wanted;
  const parentConsultee = above ? (await consulteeIn(world, above, { body })).id : null;
  const place = { case: number, register: number ? null : register?.id, parentConsultee };
  const asked = { ...place, title, instructions, dueDay: stage.day(wanted.dueOn).toString() };
  const { caseId } = done(title, await startConsultation(world, by, asked));
  if (wanted.succeeds) {
    const registrar = await stage.as(wanted.sender, "registrar", world);
    const link = { case: caseId, other: wanted.succeeds, kind: "successor_of" };
    done(title, await relateCases(world, registrar, link));
  }
  const made = await consultationRow(world, body, title);
  if (!made) throw new Error(`${title} was not begun`);
  return made;
}

async function idsOf(world: World, slugs: readonly string[]): Promise<string[]> {
  const rows = await world.db.selectFrom("group_addressee").select(["id", "slug"]).execute();
  return slugs.map((slug) => rows.find((row) => row.slug === slug)?.id ?? slug);
}

/** A consultation begun, written, addressed and sent on its day; a draft is left unsent, and one that has been sent alone. Answers with its id. */
export async function sendDemo(
  stage: Stage,
  wanted: DemoConsultation,
  { above, before }: { above: string | null; before: string | null },
): Promise<string> {
  const world = stage.at(wanted.sentOn);
  const begun = await begin(stage, wanted, above, world);
  const { id: consultation } = begun;
  if (begun.state !== "draft") return consultation;
  const by = await stage.as(wanted.sender, wanted.by, world);
  const seen = async () => ({
    consultation,
    expectedVersion: (await consultationRow(world, stage.body(wanted.sender), wanted.title))?.version,
  });
  const written = world.db.selectFrom("proposal").select("version").where("consultation_id", "=", consultation);
  if (wanted.proposal && !(await written.executeTakeFirst())) {
    const file = await keepText(world, { name: "forslag.txt", text: wanted.proposal });
    const proposal = { consultation, expectedVersion: 0, markdown: wanted.proposal, files: [file], carriesOn: before };
    done(wanted.title, await writeProposal(world, by, proposal));
    done(wanted.title, await setQuestions(world, by, { ...(await seen()), questions: wanted.questions.join("\n") }));
  }
  const chosen = {
    groups: await idsOf(world, wanted.groups),
    bodies: wanted.bodies.map((slug) => stage.body(slug)),
    outside: wanted.outside.map(({ name, email }) => `${name}; ${email}`).join("\n"),
  };
  done(wanted.title, await chooseAddressees(world, by, { ...(await seen()), ...chosen }));
  if (wanted.draft) return consultation;
  const { expansion } = done(wanted.title, await draftReadiness(world, by, { consultation }));
  const consultees = expansion.consultees.map(({ name }) => name);
  const reader = { world, actor: by, today: stage.day(wanted.sentOn) };
  const sending = await withDrawnConsultation(reader, { consultation, consultees }, async (files) =>
    sendConsultation(world, by, { ...(await seen()), files }),
  );
  done(wanted.title, sending);
  return consultation;
}
