import { beforeAll, describe, expect, it } from "vitest";
import { addFilledRequest, disclosureCast, itemsOf, trailOf } from "../../../../tests/support/disclosure.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { addRequestDocument } from "./add-request-document.ts";

let setting: Awaited<ReturnType<typeof disclosureCast>>;

beforeAll(async () => {
  setting = await disclosureCast();
});

const add = async (request: string, documents: unknown, version = 2) =>
  addRequestDocument(setting.world, await setting.people.officer.actor(), { request, version, documents });

describe("putting records on a request", () => {
  it("takes one or several, and those that are there already stay", async () => {
    const { world, documents } = setting;
    const { id, reference } = await addFilledRequest(setting, []);
    resultOf(await add(id, documents.record));
    resultOf(await add(id, [documents.record, documents.marked], 3));
    expect((await itemsOf(world, id)).map(({ document_id, decision }) => [document_id, decision]).sort()).toEqual(
      [documents.record, documents.marked].sort().map((document) => [document, null]),
    );
    const trail = await trailOf(world, id);
    expect(trail.at(-1)?.sentence).toBe(`lade till 2 handlingar på begäran ${reference}`);
    expect(JSON.stringify(trail)).not.toMatch(/Petra|Anmälan/);
  });

  it("refuses working documents, other authorities' and what does not exist", async () => {
    const { world, documents } = setting;
    const { id } = await addFilledRequest(setting, []);
    const attempt = async (chosen: unknown) => faultsOf(await add(id, chosen));
    const [unfinished, unknown] = ["register:disclosure.not-a-record", "register:disclosure.document-missing"];
    expect(await attempt([documents.record, documents.working])).toEqual({ documents: unfinished });
    expect(await attempt([documents.record, documents.elsewhere])).toEqual({ documents: unknown });
    expect(await attempt(world.newId())).toEqual({ documents: unknown });
    expect(await attempt("'; drop table document; --")).toEqual({ "documents.0": unknown });
    expect(await attempt(undefined)).toEqual({ documents: "register:disclosure.none-chosen" });
    expect(await itemsOf(world, id)).toEqual([]);
    expect(await add(id, documents.record, 1)).toMatchObject({ problem: { kind: "conflict" } });
  });

  it("is refused to strangers", async () => {
    const { world, people, documents } = setting;
    const { id: request } = await addFilledRequest(setting, []);
    for (const person of [people.otherRegistrar, people.auditor])
      await expectRefused(world, ["disclosure_request", "disclosure_item"], async () =>
        addRequestDocument(world, await person.actor(), { request, version: 2, documents: documents.elsewhere }),
      );
  });
});
