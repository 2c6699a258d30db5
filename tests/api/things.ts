import { randomUUID } from "node:crypto";
import type { World } from "../../src/platform/world.ts";
import { linkOwnCase } from "../../src/rooms/consultations/commands/link-own-case.ts";
import { startReport } from "../../src/rooms/staff-reports/commands/start-report.ts";
import { askOut } from "../support/asked.ts";
import { addAnswer } from "../support/asked-bodies.ts";
import { addPerson, type Body, cast, type Person } from "../support/cast.ts";
import { resultOf } from "../support/refused.ts";
import { addCase, addRegister, addTo, keepText, type Register } from "../support/register.ts";
import { arrange } from "../support/world.ts";
import { planThings } from "./plan-things.ts";

/** Real ids at one body, by the name they have in the addresses and bodies of the API. */
export type Things = Readonly<Record<string, string>>;

/** A body with a register, somebody who keeps it and somebody who writes there. */
type Place = { body: Body; register: Register; registrar: Person; officer: Person };

/** A case with a document and a file. */
async function caseThings(world: World, { register, registrar, officer }: Place) {
  const file = await addCase(world, registrar, register);
  const document = await addTo(world, registrar, file, { files: [await keepText(world)] });
  const { id } = await world.db
    .selectFrom("document_file")
    .select("id")
    .where("document_id", "=", document.id)
    .executeTakeFirstOrThrow();
  const report = resultOf(await startReport(world, await officer.actor(), { case: file.id }));
  return { register: register.id, case: file.id, document: document.id, file: id, report: report.id };
}

const outsider = { name: "Storviks brandförsvar", email: "brand@varn.test" };

/** A consultation that the body has sent to the other one and to an outsider, who has answered. */
async function sentThings(world: World, { body }: Place, other: Place, own: Things) {
  const asked = await askOut(world, { sender: body, caseId: own.case ?? "", to: [other.body, outsider] });
  const [consultee, answering] = asked.consultees;
  await addAnswer(world, answering ?? "");
  const document_id = own.document ?? "";
  await arrange(world, (tx) =>
    tx.updateTable("proposal").set({ document_id }).where("consultation_id", "=", asked.id).execute(),
  );
  const { id } = await world.db
    .selectFrom("consultation_answer")
    .select("id")
    .where("consultation_id", "=", asked.id)
    .executeTakeFirstOrThrow();
  return { consultation: asked.id, answer: id, question: asked, consultee: consultee ?? "", file: own.file ?? "" };
}

/** What the body has been asked, registered in a case of its own so that it can be answered. */
async function cameThings(world: World, at: Place, sent: Awaited<ReturnType<typeof sentThings>>): Promise<Things> {
  const own = await addCase(world, at.registrar, at.register);
  await arrange(world, (tx) => linkOwnCase(tx, sent.consultee, own.id));
  return { consultee: sent.consultee, incomingFile: sent.file };
}

/** Something of everything at each of two places, where each has asked the other. */
async function bothThings(world: World, one: Place, two: Place): Promise<[Things, Things]> {
  const [first, second] = [await caseThings(world, one), await caseThings(world, two)];
  const [asked, answered] = [await sentThings(world, one, two, first), await sentThings(world, two, one, second)];
  const [ownIn, otherIn] = [await cameThings(world, one, answered), await cameThings(world, two, asked)];
  const sent = ({ consultation, answer }: typeof asked) => ({ consultation, answer });
  return [
    { ...first, ...sent(asked), ...ownIn, ...(await planThings(world, one.body, one.body)) },
    { ...second, ...sent(answered), ...otherIn, ...(await planThings(world, two.body, one.body)) },
  ];
}

/** Two bodies with something of everything each; `fresh` makes more for the first, since what is done to a thing may end it. */
export async function allThings(world: World) {
  const people = await cast(world);
  const one = {
    body: people.social,
    register: await addRegister(world, people.social),
    registrar: people.registrar,
    officer: people.officer,
  };
  const two = {
    body: people.culture,
    register: await addRegister(world, people.culture, "KUN {year}/{serial}"),
    registrar: people.otherRegistrar,
    officer: await addPerson(world, "Harald Handläggarsson", "case_officer", people.culture),
  };
  const [own, foreign] = await bothThings(world, one, two);
  return { people, own, foreign, fresh: async () => (await bothThings(world, one, two))[0] };
}

/** A body that each operation takes, filled with the ids of one body. An operation without is asked for in the matrix. */
export const samples: Readonly<Record<string, (things: Things) => unknown>> = {
  "register/register-case": ({ register }) => ({ register, publicSubject: "Via API" }),
  "register/close-case": () => ({ outcome: "Klart" }),
  "register/add-document": () => ({ direction: "received", publicTitle: "Via API" }),
  "staff-reports/start-report": () => ({ title: "Belysningen i trapphuset" }),
  "staff-reports/answer-by-report": () => ({}),
  "follow-up/add-activity": () => ({
    ...{ title: "Öva utrymning", why: "Alla ska hitta ut.", ownerRole: "Enhetschef" },
    ...{ startsDay: "2026-03-15", dueDay: "2026-05-31" },
  }),
  "follow-up/update-activity": () => ({ state: "ongoing", health: "on_track", percent: 50 }),
  "consultations/answer-briefly": () => ({ id: randomUUID(), kind: "declined", reason: "Berörs inte." }),
  "consultations/hand-over-answer": () => ({ id: randomUUID(), kind: "committee_statement", stance: "supports" }),
};

/** Operations that are nothing without a file. */
export const filed: ReadonlySet<string> = new Set(["consultations/hand-over-answer"]);
