import { beforeAll, describe, expect, it } from "vitest";
import { sendOut } from "../../../../tests/support/consultation.ts";
import { addVersion } from "../../../../tests/support/programme.ts";
import { draftVersion, programmeCast, versionOf } from "../../../../tests/support/programme-people.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { arrange, type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { writeProposal } from "../../consultations/index.ts";
import { requirementsOf } from "../queries/requirements-of.ts";
import { versionBrief } from "../queries/version-brief.ts";
import { versionParts } from "../queries/version-parts.ts";
import { waitingImport } from "../queries/waiting-import.ts";
import { addRequirement } from "./add-requirement.ts";
import { applyImport } from "./apply-import.ts";
import { beginImport } from "./begin-import.ts";
import { beginVersion } from "./begin-version.ts";
import { changeRequirement } from "./change-requirement.ts";
import { setBasis } from "./set-basis.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof programmeCast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await programmeCast(world);
});
const me = () => people.strategist.actor();

async function read(version: string, markdown: string) {
  resultOf(await beginImport(world, await me(), { version, markdown }));
  const waiting = await waitingImport(world.db, version, world.newId);
  if (!waiting) throw new Error("nothing waits");
  return waiting;
}
const apply = async (version: string, markdown: string, choices: object = {}) => {
  const { id, seen } = await read(version, markdown);
  const form = { version, import: id, seen, expectedVersion: await versionOf(world, version), addressee: "all" };
  return applyImport(world, await me(), { ...form, ...choices });
};
/** A draft that carries on an adopted version, and what each part of it is called. */
async function carriedOn() {
  const chapters = [
    { heading: "Larm", requirements: ["Nämnderna ska ha larm."] },
    { heading: "Övning", requirements: ["Nämnderna ska öva."] },
  ];
  const before = await addVersion(world, people.board, { chapters });
  const asked = { programme: before.programme.id, periodLabel: "2028–2031", from: "version" };
  const { id } = resultOf(await beginVersion(world, await me(), asked));
  const partId = (heading: string) => before.parts.find((part) => part.heading === heading)?.partId ?? "";
  return { id, before, partId };
}
const outline = async (version: string) =>
  (await versionParts(world.db, version)).map(({ kind, heading, partId }) => [kind, heading, partId]);
const changes = (version: string) =>
  world.db
    .selectFrom("programme_change")
    .select(["of_kind", "change", "from_id", "to_id", "reason"])
    .where("version_id", "=", version)
    .orderBy("of_kind")
    .orderBy("change")
    .orderBy("from_id")
    .execute();

describe("taking a text into a version", () => {
  it("fills an empty draft with chapters, sections and the requirements that were ticked", async () => {
    const { id } = await draftVersion(world, people);
    const markdown = "# Larm\n\nNämnderna ska ha larm.\n\n#### Djupt\n\nText. Bolagen ska öva.\n\n# Slut";
    const told = resultOf(await apply(id, markdown, { demands: ["0.0"] }));
    expect(told).toEqual({ changed: 0, added: 3, gone: 0, requirements: 1 });
    expect((await outline(id)).map(([kind, heading]) => [kind, heading])).toEqual([
      ["chapter", "Larm"],
      ["section", "Djupt"],
      ["chapter", "Slut"],
    ]);
    const demanded = await requirementsOf(world.db, id);
    expect(demanded.map(({ text, section }) => [text, section])).toEqual([["Nämnderna ska ha larm.", "Larm"]]);
    expect(await waitingImport(world.db, id, world.newId)).toBeNull();
  });

  it("keeps identities, joins and retires with a reason, and notes each", async () => {
    const { id, partId } = await carriedOn();
    const exercise = (await versionParts(world.db, id)).find(({ heading }) => heading === "Övning");
    const law = { law: "Kommunallagen", provision: "6 kap. 1 §", asOf: "2026-01-01" };
    const basis = { part: exercise?.id, expectedVersion: exercise?.version, bases: [law] };
    resultOf(await setBasis(world, await me(), basis));
    const choices = {
      [`gone-${partId("Övning")}`]: "into-0",
      [`gone-${partId("Övning: krav")}`]: "into-1",
      reason: "Kortare text.",
    };
    const told = resultOf(await apply(id, "# Larm\n\nNy text.\n\n## Larm: krav\n\nMer.", choices));
    expect(told).toMatchObject({ changed: 2, added: 0, gone: 2 });
    expect(await outline(id)).toEqual([
      ["chapter", "Larm", partId("Larm")],
      ["section", "Larm: krav", partId("Larm: krav")],
    ]);
    const demanded = await requirementsOf(world.db, id);
    expect(demanded.map(({ text, section }) => [text, section])).toEqual([
      ["Nämnderna ska ha larm.", "Larm: krav"],
      ["Nämnderna ska öva.", "Larm: krav"],
    ]);
    const laws = world.db
      .selectFrom("statutory_basis as b")
      .innerJoin("programme_part as p", "p.id", "b.programme_part_id");
    expect(await laws.select("p.heading").where("p.version_id", "=", id).execute()).toEqual([{ heading: "Larm" }]);
    expect((await changes(id)).map(({ change, reason }) => [change, reason])).toEqual(
      Array(4).fill(["merged", "Kortare text."]),
    );
  });

  it("strikes what is retired with its requirements, keeps what is kept last, and divides", async () => {
    const { id, partId, before } = await carriedOn();
    const waiting = await read(id, "# Larm\n\n## Larm: krav\n\n## Larm i skolor");
    expect(waiting.pairs).toEqual([partId("Larm"), partId("Larm: krav"), null]);
    const choices = {
      "is-2": partId("Larm: krav"),
      [`gone-${partId("Övning")}`]: "keep",
      [`gone-${partId("Övning: krav")}`]: "retired",
      [`reason-${partId("Övning: krav")}`]: "Står i beredskapsplanen.",
      reason: "Delas.",
    };
    resultOf(await apply(id, "# Larm\n\n## Larm: krav\n\n## Larm i skolor", choices));
    expect((await outline(id)).map(([kind, heading]) => [kind, heading])).toEqual([
      ["chapter", "Larm"],
      ["section", "Larm: krav"],
      ["section", "Larm i skolor"],
      ["chapter", "Övning"],
    ]);
    const exercise = before.requirements.find(({ text }) => text === "Nämnderna ska öva.");
    expect((await requirementsOf(world.db, id)).map(({ text }) => text)).toEqual(["Nämnderna ska ha larm."]);
    expect(
      (await changes(id)).map(({ of_kind, change, from_id, reason }) => [of_kind, change, from_id, reason]),
    ).toEqual([
      ["part", "retired", partId("Övning: krav"), "Står i beredskapsplanen."],
      ["part", "split", partId("Larm: krav"), "Delas."],
      ["part", "split", partId("Larm: krav"), "Delas."],
      ["requirement", "retired", exercise?.id, "Står i beredskapsplanen."],
    ]);
  });

  it("lets a requirement keep its identity when its sentence is another", async () => {
    const { id } = await draftVersion(world, people);
    const first = "# Övning\n\nNämnderna ska öva varje år.";
    resultOf(await apply(id, first, { demands: "0.0" }));
    const [then] = await requirementsOf(world.db, id);
    const second = "# Övning\n\nNämnderna ska öva två gånger varje år.";
    const wording = `wording-${then?.wordingId}`;
    expect(faultsOf(await apply(id, second))).toEqual({ [wording]: "programmes:import.wording-missing" });
    resultOf(await apply(id, second, { demands: "0.0", [wording]: "reads-0-0" }));
    const now = await requirementsOf(world.db, id);
    expect(now.map(({ requirementId, text }) => [requirementId, text])).toEqual([
      [then?.requirementId, "Nämnderna ska öva två gånger varje år."],
    ]);
  });
});

it("leaves the text that the answers have changed waiting to be fetched", async () => {
  const sent = await sendOut(world, { sender: people.board, to: [people.social], by: people.strategist });
  const { programme } = await draftVersion(world, people);
  const asked = { programme: programme.id, periodLabel: "2027", from: "consultation", consultation: sent.id };
  const { id, number } = resultOf(await beginVersion(world, await me(), asked));
  await arrange(world, (tx) =>
    tx.updateTable("consultation").set({ state: "compiling" }).where("id", "=", sent.id).execute(),
  );
  const said = "# Inledning\n\nSom svaren vill ha den.";
  resultOf(await writeProposal(world, sent.actor, { consultation: sent.id, expectedVersion: 0, markdown: said }));
  const brief = async () => resultOf(await versionBrief(world, await me(), { slug: programme.slug, number }));
  expect(await brief()).toMatchObject({ state: "compiling", textWaits: true });
  const fates = (await versionParts(world.db, id)).map(({ partId }) => [`gone-${partId}`, "keep"]);
  resultOf(await apply(id, "# Ett kapitel till\n\nText.", Object.fromEntries(fates)));
  expect(await brief()).toMatchObject({ state: "compiling", textWaits: true, version: 2 });
});

describe("a text that cannot be taken in", () => {
  it("says everything at once, and changes nothing", async () => {
    const { id, partId } = await carriedOn();
    const stood = await outline(id);
    const faults = faultsOf(await apply(id, "# Larm\n\nAlla ska le.", { demands: "0.0", addressee: "named" }));
    expect(faults).toEqual({
      [`gone-${partId("Larm: krav")}`]: "programmes:import.gone-missing",
      [`gone-${partId("Övning")}`]: "programmes:import.gone-missing",
      [`gone-${partId("Övning: krav")}`]: "programmes:import.gone-missing",
      bodies: "programmes:requirement.bodies-missing",
      areas: "programmes:requirement.areas-missing",
    });
    expect(await outline(id)).toEqual(stood);
    expect(await waitingImport(world.db, id, world.newId)).not.toBeNull();
  });

  it("is a conflict when a requirement has been written since it was looked at", async () => {
    const version = await addVersion(world, people.board, { state: "drafting" });
    const part = version.parts.at(-1);
    const form = async () => {
      const { id, seen } = await read(version.id, "# Trygga lokaler");
      return { version: version.id, import: id, seen, expectedVersion: 1 };
    };
    const before = await form();
    const written = { part: part?.id, text: "Alla ska öva.", addressee: "all", areas: version.areas[0]?.id };
    resultOf(await addRequirement(world, await me(), written));
    const conflict = { problem: { kind: "conflict", key: "programmes:import.text-changed" } };
    expect(await applyImport(world, await me(), { ...before, import: (await form()).import })).toMatchObject(conflict);
    const again = await form();
    const [first] = version.requirements;
    const changed = { ...written, wording: first?.wordingId, expectedVersion: 1 };
    resultOf(await changeRequirement(world, await me(), changed));
    expect(await applyImport(world, await me(), again)).toMatchObject(conflict);
  });

  it("is a conflict when the text here is another than was seen, and too late when the one read in is", async () => {
    const { id } = await draftVersion(world, people);
    expect(await apply(id, "# A", { seen: "annat" })).toMatchObject({ problem: { kind: "conflict" } });
    expect(await apply(id, "# A", { expectedVersion: 9 })).toMatchObject({ problem: { kind: "conflict" } });
    const late = await apply(id, "# A", { import: world.newId() });
    expect(late).toMatchObject({ problem: { key: "programmes:import.gone" } });
  });

  it("is refused to those who do not write the programme", async () => {
    const { id: version } = await draftVersion(world, people);
    const waiting = await read(version, "# A");
    await expectRefused(world, ["programme_import", "programme_part"], async () =>
      applyImport(world, await people.coordinator.actor(), {
        ...{ version, import: waiting.id, seen: waiting.seen, expectedVersion: 1 },
      }),
    );
  });
});
