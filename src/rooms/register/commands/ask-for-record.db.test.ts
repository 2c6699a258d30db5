import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { requestRow, trailOf } from "../../../../tests/support/disclosure.ts";
import { faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { addCase, addRegister } from "../../../../tests/support/register.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { anyone } from "../../../platform/access/actor.ts";
import { askForRecord } from "./ask-for-record.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let file: { id: string };

beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  file = await addCase(world, people.registrar, await addRegister(world, people.social));
});

const ask = (input: Record<string, unknown>) => askForRecord(world, anyone, { body: people.social.id, ...input });

describe("asking for a record", () => {
  it("needs nothing but what is wanted, and says nothing of it in the trail", async () => {
    const { id, reference } = resultOf(await ask({ wanted: "  Hemliga brevet\r\n\r\nfrån mars " }));
    expect(reference).toMatch(/^[0-9A-F]{4}-[0-9A-F]{4}$/);
    expect(await requestRow(world, id)).toMatchObject({
      wanted: "Hemliga brevet\n\nfrån mars",
      requester: null,
      reply_address: null,
      channel: "form",
      state: "open",
      case_id: null,
      created_by: null,
      received_at: world.now(),
    });
    expect(await trailOf(world, id)).toMatchObject([
      { actor_name: "Allmänheten", sentence: `lämnade begäran ${reference} om att få ut handlingar` },
    ]);
  });

  it("keeps name and address out of the trail", async () => {
    const said = { wanted: "Brevet", requester: "Petra Påhittad", replyAddress: " petra@åland.example " };
    const { id } = resultOf(await ask(said));
    expect(await requestRow(world, id)).toMatchObject({
      reply_address: "petra@åland.example",
      requester: "Petra Påhittad",
    });
    expect(JSON.stringify(await trailOf(world, id))).not.toMatch(/petra|brevet/i);
  });

  it("remembers the case of a link when it is that authority's, and takes no harm from any other", async () => {
    const caseOf = async (id: unknown) =>
      (await requestRow(world, resultOf(await ask({ wanted: "Allt", case: id })).id)).case_id;
    expect(await caseOf(file.id)).toBe(file.id);
    expect(await caseOf(world.newId())).toBeNull();
    expect(await caseOf("'; drop table case_file; --")).toBeNull();
    await addRegister(world, people.culture, "KUN {year}/{serial}");
    const other = resultOf(await ask({ wanted: "Allt", case: file.id, body: people.culture.id }));
    expect((await requestRow(world, other.id)).case_id).toBeNull();
  });

  it("says every fault at once", async () => {
    expect(faultsOf(await askForRecord(world, anyone, { wanted: " \u200b ", replyAddress: "a@b", body: "x" }))).toEqual(
      {
        wanted: "register:disclosure.wanted-missing",
        replyAddress: "register:disclosure.address-malformed",
        body: "register:disclosure.body-missing",
      },
    );
    expect(faultsOf(await ask({ wanted: "x".repeat(5_001) }))).toEqual({ wanted: "web:field.too-long" });
    expect(faultsOf(await ask({ wanted: "x", body: world.newId() }))).toEqual({
      body: "register:disclosure.body-missing",
    });
    for (const replyAddress of ["a@b.se, c@d.se", "a@b.se\nBcc: c@d.se", "<a@b.se>", "@b.se", "a b@c.se"])
      expect(faultsOf(await ask({ wanted: "x", replyAddress })), replyAddress).toHaveProperty("replyAddress");
  });
});
