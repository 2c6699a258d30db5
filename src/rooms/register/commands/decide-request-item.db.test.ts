import { beforeAll, describe, expect, it } from "vitest";
import { addFilledRequest, disclosureCast, itemsOf, trailOf } from "../../../../tests/support/disclosure.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { closeRequest } from "./close-request.ts";
import { decideRequestItem } from "./decide-request-item.ts";

let setting: Awaited<ReturnType<typeof disclosureCast>>;

beforeAll(async () => {
  setting = await disclosureCast();
});

const filled = async () => {
  const request = await addFilledRequest(setting, [setting.documents.marked]);
  return { ...request, item: request.itemOf(setting.documents.marked) };
};
const decide = async (input: Record<string, unknown>, person = setting.people.officer) =>
  decideRequestItem(setting.world, await person.actor(), { version: 1, ...input });
const grounds = { provision: "21 kap. 3 § OSL", reason: "Adressen skyddas." };

describe("deciding on a record", () => {
  it("keeps each decision in the trail, and the last one on the request", async () => {
    const { world, people } = setting;
    const { id, item, reference } = await filled();
    resultOf(await decide({ item, decision: "refused", ...grounds }));
    resultOf(await decide({ item, version: 2, decision: "released_in_part", ...grounds }));
    expect(await itemsOf(world, id)).toMatchObject([
      { decision: "released_in_part", ...grounds, decided_by: people.officer.id, decided_at: world.now(), version: 3 },
    ]);
    const about = `beslutade om begäran ${reference} att handling 2 i ärende SOC 2026/1`;
    const trail = await trailOf(world, id);
    expect(trail.slice(-2).map(({ sentence }) => sentence)).toEqual([
      `${about} inte lämnas ut (21 kap. 3 § OSL)`,
      `${about} lämnas ut delvis (21 kap. 3 § OSL)`,
    ]);
    expect(JSON.stringify(trail)).not.toMatch(/Adressen|Petra/);
  });

  it("lets go of the grounds when the whole record is released", async () => {
    const { id, item } = await filled();
    resultOf(await decide({ item, decision: "released", provision: "nonsens", reason: "nonsens" }));
    expect(await itemsOf(setting.world, id)).toMatchObject([{ decision: "released", provision: null, reason: null }]);
  });

  it("demands the provision and the reason for what is kept back", async () => {
    const { item } = await filled();
    const missing = {
      provision: "register:disclosure.provision-missing",
      reason: "register:disclosure.reason-missing",
    };
    for (const decision of ["refused", "released_in_part"]) {
      expect(faultsOf(await decide({ item, decision }))).toEqual(missing);
      expect(faultsOf(await decide({ item, decision, provision: "det är hemligt", reason: "Hemligt" }))).toEqual({
        provision: "register:provision-unclear",
      });
    }
    const vague = await decide({ item, decision: "kanske", version: "x", provision: "x".repeat(121) });
    expect(Object.keys(faultsOf(vague)).sort()).toEqual(["decision", "provision", "version"]);
  });

  it("is refused to strangers, a conflict after a colleague, and too late when the request is closed", async () => {
    const { world, people } = setting;
    const { id, item } = await filled();
    for (const person of [people.otherRegistrar, people.auditor, people.nobody])
      await expectRefused(world, ["disclosure_item", "disclosure_request"], () =>
        decide({ item, decision: "released" }, person),
      );
    resultOf(await decide({ item, decision: "released" }));
    expect(await decide({ item, decision: "released" })).toMatchObject({ problem: { kind: "conflict" } });
    resultOf(await closeRequest(world, await people.officer.actor(), { request: id, version: 4 }));
    expect(await decide({ item, version: 2, decision: "released" })).toMatchObject({
      problem: { kind: "too-late", key: "register:disclosure.is-decided" },
    });
    expect(await decide({ item: world.newId(), decision: "released" })).toMatchObject({ problem: { kind: "missing" } });
  });
});
