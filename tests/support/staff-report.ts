import type { Tx } from "../../src/platform/database/connect.ts";
import { fromMarkdown } from "../../src/platform/paper/rich-text/from-markdown.ts";
import type { World } from "../../src/platform/world.ts";
import { saveSection } from "../../src/rooms/staff-reports/commands/save-section.ts";
import { setStance } from "../../src/rooms/staff-reports/commands/set-stance.ts";
import { setSteps } from "../../src/rooms/staff-reports/commands/set-steps.ts";
import { startReport } from "../../src/rooms/staff-reports/commands/start-report.ts";
import { addBody, addPerson, type Body, type Person } from "./cast.ts";
import { resultOf } from "./refused.ts";
import { addCase, addRegister } from "./register.ts";
import { openRegistry } from "./registry.ts";
import { arrange } from "./world.ts";

const day = (text: string) => Temporal.PlainDate.from(text);

type AskedBody = { body: Body; caseId?: string; group?: string };

async function insertProposal(tx: Tx, world: World, consultation: string, sections: readonly string[]): Promise<void> {
  const proposal = world.newId();
  const made = { title: "Förslag till säkerhetsprogram", number: 1, created_at: world.now(), sent_at: world.now() };
  await tx
    .insertInto("proposal")
    .values({ id: proposal, consultation_id: consultation, ...made })
    .execute();
  const content = JSON.stringify({ type: "doc", content: [{ type: "paragraph" }] });
  const rows = ["Personsäkerhet", "Beredskap"].map((heading, position) => {
    const section = { section_id: sections[position] ?? "", position, level: 1, heading, content };
    return { id: world.newId(), proposal_id: proposal, ...section };
  });
  await tx.insertInto("proposal_section").values(rows).execute();
}

const askedRow = ({ body, caseId, group }: AskedBody, position: number) => ({
  position,
  body_id: body.id,
  name: body.name,
  group_name: group ?? null,
  asked_as: "asked",
  stage: caseId ? "registered" : "sent",
  due_day: day("2026-05-15"),
  own_case_id: caseId ?? null,
});

/** The rows of a consultation that has been sent to these bodies; each one's `consultee` id by the body's name. */
async function sendTo(world: World, sender: { body: Body; caseId: string }, asked: readonly AskedBody[]) {
  const id = world.newId();
  const consultees = new Map(asked.map(({ body }) => [body.name, world.newId()]));
  const sections = [world.newId(), world.newId()];
  const title = "Stadens säkerhetsprogram 2027–2030";
  const sent = { title, instructions: "", due_day: day("2026-05-15"), state: "sent", created_at: world.now() };
  const own = { id, case_id: sender.caseId, body_id: sender.body.id, sent_at: world.now() };
  await arrange(world, async (tx) => {
    await tx
      .insertInto("consultation")
      .values({ ...own, ...sent })
      .execute();
    await insertProposal(tx, world, id, sections);
    const row = (one: AskedBody, at: number) => ({ id: consultees.get(one.body.name) ?? "", ...askedRow(one, at) });
    await tx
      .insertInto("consultee")
      .values(asked.map((one, at) => ({ consultation_id: id, ...row(one, at) })))
      .execute();
  });
  return { id, consultees, sections };
}

/** Two authorities; the first has been asked by the executive board, has registered it, and has those who attest. */
export async function reportCast() {
  const registry = await openRegistry();
  const { world, people, social } = registry;
  const board = await addBody(world, "Kommunstyrelsen", "executive_board");
  const farsta = await addBody(world, "Farsta stadsdelsnämnd", "district_council");
  const senderRegistrar = await addPerson(world, "Rita Styrelseregistrator", "registrar", board);
  const head = await addPerson(world, "Alf Avdelningschefsson", "department_head", people.social);
  const director = await addPerson(world, "Disa Direktörsson", "administration_director", people.social);
  const otherOfficer = await addPerson(world, "Kaj Kulturhandläggare", "case_officer", people.culture);
  const senderCase = await addCase(world, senderRegistrar, await addRegister(world, board, "KS {year}/{serial}"));
  const file = await addCase(world, people.registrar, social, {
    publicSubject: "Remiss av stadens säkerhetsprogram",
    officer: people.officer.id,
  });
  const sent = await sendTo(world, { body: board, caseId: senderCase.id }, [
    { body: people.social, caseId: file.id },
    { body: people.culture },
    { body: farsta, group: "Stadsdelsnämnder" },
  ]);
  const consultee = sent.consultees.get(people.social.name) ?? "";
  const staff = { ...people, head, director, otherOfficer, senderRegistrar };
  return { ...registry, people: staff, board, senderCase, file, sent, consultee };
}

export type ReportCast = Awaited<ReturnType<typeof reportCast>>;

/** A report begun by that person through the real command. */
export async function beginReport(world: World, by: Person, asked: Record<string, unknown>): Promise<{ id: string }> {
  return resultOf(await startReport(world, await by.actor(), asked));
}

/** The report's own row. */
export const reportRow = (world: World, id: string) =>
  world.db.selectFrom("staff_report").selectAll().where("id", "=", id).executeTakeFirstOrThrow();

/** The sections' rows by their kind. */
export async function sectionsOf(world: World, report: string) {
  const rows = await world.db.selectFrom("report_section").selectAll().where("report_id", "=", report).execute();
  return new Map(rows.map((row) => [row.kind, row]));
}

/** Writes a section through the real command, in Markdown; viewpoints as `==words=={wish}`. */
export async function writeIn(world: World, by: Person, report: string, kind: string, markdown: string) {
  const section = (await sectionsOf(world, report)).get(kind);
  if (!section) throw new Error(`no section ${kind}`);
  const content = resultOf(fromMarkdown(markdown, { path: "content", newId: world.newId }));
  const asked = { report, section: section.id, expectedVersion: section.version, content };
  return saveSection(world, await by.actor(), asked);
}

/** A report begun and written until nothing is missing, through the real commands; `asked` is what `startReport` takes. */
export async function writeReport(world: World, by: Person, asked: Record<string, unknown>): Promise<{ id: string }> {
  const { id } = await beginReport(world, by, asked);
  const words: Record<string, string> = {
    proposed_decision: "Nämnden godkänner förvaltningens tjänsteutlåtande.",
    summary: "Förslaget är bra.",
    background: "Ärendet har remitterats till nämnden.",
    the_matter: "Förslaget innebär en revidering av programmet.",
    gender_equality: "Förslaget bedöms inte påverka jämställdheten.",
    views: "Förvaltningen är positiv. ==Larmkedjan bör beskrivas tydligare.=={wish}",
  };
  for (const [kind, text] of Object.entries(words)) resultOf(await writeIn(world, by, id, kind, text));
  const actor = await by.actor();
  const steps = [{ kind: "cooperation_group", name: "Förvaltningsgruppen", plannedDay: "2026-04-01" }];
  resultOf(await setSteps(world, actor, { report: id, seen: await seenSteps(world, id), steps }));
  if (asked.consultee) resultOf(await setStance(world, actor, { report: id, stance: "supports_with_viewpoints" }));
  return { id };
}

/** The steps as a form that was just drawn would name them. */
export async function seenSteps(world: World, report: string): Promise<string> {
  const steps = await world.db
    .selectFrom("preparation_step")
    .select(["id", "version"])
    .where("report_id", "=", report)
    .orderBy("position")
    .execute();
  return steps.map(({ id, version }) => `${id}:${version}`).join(",");
}
