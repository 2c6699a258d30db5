import type { Tx } from "../../src/platform/database/connect.ts";
import type { World } from "../../src/platform/world.ts";
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
  const made = { title: "Förslag till säkerhetsprogram", number: 1, created_at: world.now() };
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
export async function sendTo(world: World, sender: { body: Body; caseId: string }, asked: readonly AskedBody[]) {
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
