import type { World } from "../../src/platform/world.ts";
import { openReplyLink } from "../../src/rooms/consultations/commands/open-reply-link.ts";
import type { Body, cast } from "./cast.ts";
import { addCase, addRegister, type Register } from "./register.ts";
import { arrange } from "./world.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const prose = (text: string) =>
  JSON.stringify({ type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text }] }] });

type Asking = {
  sender: Body;
  caseId: string;
  to: readonly (Body | { name: string; email: string })[];
  dueDay?: string;
  title?: string;
  group?: string;
};

/** A consultation that is out, straight into its tables: two sections, one question, and those asked in order. */
export async function askOut(world: World, { sender, caseId, to, ...more }: Asking) {
  const [id, proposal] = [world.newId(), world.newId()];
  const sections = ["Lokaler", "Larmkedja"].map((heading, position) => ({ id: world.newId(), heading, position }));
  const question = { id: world.newId(), text: "Räcker tiden till?" };
  const dueDay = day(more.dueDay ?? "2026-05-04");
  const asked = to.map((one, position) => ({
    id: world.newId(),
    consultation_id: id,
    position,
    body_id: "id" in one ? one.id : null,
    name: one.name,
    email: "email" in one ? one.email : null,
    group_name: more.group ?? null,
    asked_as: "id" in one ? "asked" : "invited",
    stage: "sent",
    due_day: dueDay,
  }));
  const rows = sections.map(({ id: section_id, heading, position }) => ({
    ...{ id: world.newId(), proposal_id: proposal, section_id, position, level: 1, heading },
    content: prose(`Det här gäller om ${heading.toLowerCase()}.`),
  }));
  await arrange(world, async (tx) => {
    const times = { sent_at: world.now(), created_at: world.now() };
    const said = { title: more.title ?? "Säkerhetsprogram", instructions: "Svara i stycken.", due_day: dueDay };
    await tx
      .insertInto("consultation")
      .values({ id, case_id: caseId, body_id: sender.id, ...said, state: "sent", ...times })
      .execute();
    await tx
      .insertInto("consultation_question")
      .values({ ...question, consultation_id: id, position: 0 })
      .execute();
    const sent = { id: proposal, consultation_id: id, number: 1, title: "Förslag", ...times };
    await tx.insertInto("proposal").values(sent).execute();
    await tx.insertInto("proposal_section").values(rows).execute();
    await tx.insertInto("consultee").values(asked).execute();
  });
  const consultees = asked.map(({ id: consulteeId }) => consulteeId);
  return { id, caseId, consultees, sections: sections.map((one) => one.id), question: question.id, dueDay };
}

/** Socialnämnden asks Kulturnämnden and an outside body; both committees have a register. */
export async function incomingCast(world: World, people: Awaited<ReturnType<typeof cast>>) {
  const sender: Register = await addRegister(world, people.social, "SOC {year}/{serial}");
  const own: Register = await addRegister(world, people.culture, "KUN {year}/{serial}");
  const file = await addCase(world, people.registrar, sender, { publicSubject: "Nytt säkerhetsprogram" });
  const outside = { name: "Polisen i länet", email: "registrator@polisen.example" };
  const sent = await askOut(world, { sender: people.social, caseId: file.id, to: [people.culture, outside] });
  return { sender, own, file, sent, consultee: sent.consultees[0] ?? "", outside: sent.consultees[1] ?? "" };
}

export const consulteeRow = (world: World, id: string) =>
  world.db.selectFrom("consultee").selectAll().where("id", "=", id).executeTakeFirstOrThrow();

/** A meeting of that body. */
export async function planDay(world: World, body: Body, on: string): Promise<void> {
  const meeting = { id: world.newId(), body_id: body.id, day: day(on), starts_at: "18:00", place: "Stadshuset" };
  await arrange(world, (tx) =>
    tx
      .insertInto("meeting")
      .values({ ...meeting, state: "planned", updated_at: world.now() })
      .execute(),
  );
}

/** A link to the question of one consultee, as its mail carries it; gives the secret of the address. */
export async function linkTo(world: World, consulteeId: string): Promise<string> {
  const address = await arrange(world, (tx) => openReplyLink(tx, consulteeId, { ...world, now: world.now() }));
  return address.split("/").at(-1) ?? "";
}
