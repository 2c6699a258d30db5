import { beforeAll, describe, expect, it } from "vitest";
import { addBody, cast } from "../../../../tests/support/cast.ts";
import { addGroup, draftOne, sendOut } from "../../../../tests/support/consultation.ts";
import { expectRefused, resultOf } from "../../../../tests/support/refused.ts";
import { arrange, type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { expandAddressees } from "../queries/expand-addressees.ts";
import { chooseAddressees } from "./choose-addressees.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
});
const today = Temporal.PlainDate.from("2026-03-10");
const choose = (draft: Awaited<ReturnType<typeof draftOne>>, more: Record<string, unknown>) =>
  chooseAddressees(world, draft.actor, { consultation: draft.id, expectedVersion: 3, ...more });

describe("choosing addressees", () => {
  it("takes groups, bodies and others, and writes out each once", async () => {
    const [north, south] = [await addBody(world, "Norra"), await addBody(world, "Södra")];
    const police = await addBody(world, "Polisregionen", "outside_body");
    await arrange(world, (tx) =>
      tx.updateTable("body").set({ email: "polis@polis.example" }).where("id", "=", police.id).execute(),
    );
    const districts = await addGroup(world, "Samtliga stadsdelsnämnder", [north, south]);
    const draft = await draftOne(world, { sender: people.social });
    const outside = "Brandförsvaret; brand@raddning.example\nHyresgästföreningen <hyres@forening.example>";
    resultOf(await choose(draft, { groups: districts.id, bodies: [south.id, police.id, people.social.id], outside }));
    const expansion = await expandAddressees(world.db, draft.id, today);
    expect(
      expansion.consultees.map(({ name, groupName, askedAs, account }) => [name, groupName, askedAs, account]),
    ).toEqual([
      ["Norra", "Samtliga stadsdelsnämnder", "asked", true],
      ["Södra", null, "asked", true],
      ["Polisregionen", null, "invited", false],
      ["Socialnämnden", null, "asked", true],
      ["Brandförsvaret", null, "invited", false],
      ["Hyresgästföreningen", null, "invited", false],
    ]);
    expect(expansion.doubles).toEqual([{ name: "Södra", groupName: "Samtliga stadsdelsnämnder" }]);
    expect(expansion.withoutMail).toEqual(["Norra", "Södra", "Socialnämnden"]);
  });

  it("says what is wrong, all at once", async () => {
    const empty = await addGroup(world, "Tomma gruppen", []);
    const draft = await draftOne(world, { sender: people.social });
    const outside = "Utan adress\nTvå; a@b.example\nIgen; A@b.example\nKonstig; x@y\n; c@d.example";
    const outcome = await choose(draft, { groups: [empty.id, world.newId()], bodies: [world.newId()], outside });
    expect(
      outcome.ok || outcome.problem.kind !== "invalid" ? [] : outcome.problem.fields.map(({ key }) => key),
    ).toEqual([
      "consultations:draft.group-empty",
      "consultations:draft.group-unknown",
      "consultations:draft.body-unknown",
      "consultations:draft.outside-without-address",
      "consultations:draft.outside-twice",
      "consultations:draft.outside-address-unclear",
      "consultations:draft.outside-without-name",
    ]);
  });

  it("is a conflict when somebody has changed it, and refused to others and once it is sent", async () => {
    const draft = await draftOne(world, { sender: people.social });
    expect(await choose(draft, { expectedVersion: 1 })).toMatchObject({ ok: false, problem: { kind: "conflict" } });
    await expectRefused(world, ["consultation_addressee"], async () =>
      chooseAddressees(world, await people.otherRegistrar.actor(), { consultation: draft.id, expectedVersion: 3 }),
    );
    const sent = await sendOut(world, { sender: people.social, to: [people.culture] });
    expect(await choose(sent, { expectedVersion: 4 })).toMatchObject({ ok: false, problem: { kind: "too-late" } });
  });
});
