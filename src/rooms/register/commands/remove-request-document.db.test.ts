import { beforeAll, describe, expect, it } from "vitest";
import { addFilledRequest, disclosureCast, itemsOf, trailOf } from "../../../../tests/support/disclosure.ts";
import { expectRefused, resultOf } from "../../../../tests/support/refused.ts";
import { decideRequestItem } from "./decide-request-item.ts";
import { removeRequestDocument } from "./remove-request-document.ts";

let setting: Awaited<ReturnType<typeof disclosureCast>>;

beforeAll(async () => {
  setting = await disclosureCast();
});

describe("taking a record off a request", () => {
  it("leaves the document where it is, and a sentence in the trail", async () => {
    const { world, people, documents } = setting;
    const { id, itemOf, reference } = await addFilledRequest(setting, [documents.record, documents.marked]);
    const item = itemOf(documents.record);
    resultOf(await removeRequestDocument(world, await people.officer.actor(), { item }));
    expect((await itemsOf(world, id)).map(({ document_id }) => document_id)).toEqual([documents.marked]);
    const sentence = `tog bort handling 1 i ärende SOC 2026/1 från begäran ${reference}`;
    expect((await trailOf(world, id)).at(-1)).toMatchObject({ sentence });
    const again = await removeRequestDocument(world, await people.officer.actor(), { item });
    expect(again).toMatchObject({ problem: { kind: "missing" } });
  });

  it("is too late for one that is decided on, and refused to strangers", async () => {
    const { world, people, documents } = setting;
    const { itemOf } = await addFilledRequest(setting, [documents.record]);
    const item = itemOf(documents.record);
    await expectRefused(world, ["disclosure_item"], async () =>
      removeRequestDocument(world, await people.otherRegistrar.actor(), { item }),
    );
    const registrar = await people.registrar.actor();
    resultOf(await decideRequestItem(world, registrar, { item, version: 1, decision: "released" }));
    expect(await removeRequestDocument(world, registrar, { item })).toMatchObject({
      problem: { kind: "too-late", key: "register:disclosure.item-is-decided" },
    });
  });
});
