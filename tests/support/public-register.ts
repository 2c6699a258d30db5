import pg from "pg";
import { vi } from "vitest";
import { indexDocument } from "../../src/rooms/register/jobs/index-document.ts";
import { cast } from "./cast.ts";
import { addCase, addRegister, addTo, keepText } from "./register.ts";
import { type TestWorld, testWorld } from "./world.ts";

const secret = { secrecyProvision: "OSL 21 kap. 3 §" };
const openCase = {
  publicSubject: "Säkerhetsprogram för staden",
  openedDay: "2026-01-10",
  foreignNumbers: "A612.004/2023; Polisen",
};
const markedCase = {
  publicSubject: "Anmälan om hot",
  protectedSubject: "Knivhot från Xylander",
  protectedCounterparty: "Petra Påhittad",
  openedDay: "2026-01-11",
  ...secret,
};
const markedDocument = {
  publicTitle: "Anmälan",
  protectedTitle: "Anmälan mot Ymer",
  publicCounterparty: "",
  protectedCounterparty: "Ylva Yrsdotter",
  ...secret,
};

/** Two authorities' registers with something open, something secret, a draft, and a file. */
export async function publicRegister() {
  const world: TestWorld = await testWorld();
  const people = await cast(world);
  const social = await addRegister(world, people.social);
  const culture = await addRegister(world, people.culture, "KUN {year}/{serial}");
  const open = await addCase(world, people.registrar, social, openCase);
  const marked = await addCase(world, people.registrar, social, { ...markedCase, officer: people.officer.id });
  const gift = { publicSubject: "Gåva till museet", openedDay: "2025-06-01" };
  const museum = await addCase(world, people.otherRegistrar, culture, gift);
  const files = [await keepText(world, "ystervik.txt", "Här står ordet förgätmigej.")];
  const record = { publicTitle: "Yttrande om brandskydd", publicCounterparty: "Brandkåren", files };
  const documents = [
    await addTo(world, people.registrar, open, record),
    await addTo(world, people.registrar, open, { publicTitle: "Utkast om plogbilar", direction: "drawn_up" }),
    await addTo(world, people.registrar, marked, markedDocument),
  ];
  for (const { id } of documents) await indexDocument(world, { documentId: id });
  return { world, people, open, marked, museum };
}

/** All SQL that is sent while `work` is done. */
export async function sqlOf(work: () => Promise<unknown>): Promise<string[]> {
  const spy = vi.spyOn(pg.Client.prototype, "query");
  await work();
  const said = spy.mock.calls.map(([sent]) =>
    typeof sent === "string" ? sent : ((sent as { text?: string }).text ?? ""),
  );
  spy.mockRestore();
  return said;
}
