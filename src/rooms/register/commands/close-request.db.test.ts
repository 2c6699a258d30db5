import { beforeAll, describe, expect, it } from "vitest";
import {
  addFilledRequest,
  addRequest,
  disclosureCast,
  requestRow,
  trailOf,
} from "../../../../tests/support/disclosure.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { closeRequest } from "./close-request.ts";
import { decideRequestItem } from "./decide-request-item.ts";

let setting: Awaited<ReturnType<typeof disclosureCast>>;

beforeAll(async () => {
  setting = await disclosureCast();
});

const close = async (input: Record<string, unknown>, person = setting.people.officer) =>
  closeRequest(setting.world, await person.actor(), input);
const letters = () => setting.world.db.selectFrom("outgoing_message").selectAll().execute();

describe("closing a request", () => {
  it("waits until every record is decided on, and then tells the address and nothing more", async () => {
    const { world, documents } = setting;
    const secret = { requester: "Petra Påhittad", replyAddress: "petra@post.example", wanted: "Anmälan mot Olle" };
    const { id, itemOf, reference } = await addFilledRequest(setting, [documents.record], secret);
    expect(await close({ request: id, version: 3, outcome: "Klart" })).toMatchObject({
      problem: { kind: "too-late", key: "register:disclosure.undecided-left", values: { count: 1 } },
    });
    const item = itemOf(documents.record);
    const actor = await setting.people.registrar.actor();
    resultOf(await decideRequestItem(world, actor, { item, version: 1, decision: "released" }));
    resultOf(await close({ request: id, version: 4 }));
    expect(await requestRow(world, id)).toMatchObject({ state: "decided", outcome: null, decided_at: world.now() });
    expect(await letters()).toMatchObject([
      {
        recipient: "petra@post.example",
        subject: `Din begäran ${reference} är avgjord`,
        content: `Din begäran ${reference} är avgjord. Kontakta Socialnämnden.\n\nYour request ${reference} has been decided. Contact Socialnämnden.`,
        state: "waiting",
      },
    ]);
    expect(JSON.stringify(await trailOf(world, id))).not.toMatch(/petra|olle/i);
    expect(await close({ request: id, version: 5, outcome: "Igen" })).toMatchObject({ problem: { kind: "too-late" } });
  });

  it("closes without records when it is said how it ended, and writes to nobody without address", async () => {
    const { world, people } = setting;
    const { id } = await addRequest(world, people.social);
    expect(faultsOf(await close({ request: id, version: 1, outcome: " " }))).toEqual({
      outcome: "register:disclosure.outcome-missing",
    });
    expect(await close({ request: id, version: 7, outcome: "Nej" })).toMatchObject({ problem: { kind: "conflict" } });
    const before = (await letters()).length;
    resultOf(await close({ request: id, version: 1, outcome: "Handlingen finns inte" }));
    expect(await requestRow(world, id)).toMatchObject({ state: "decided", outcome: "Handlingen finns inte" });
    expect(await letters()).toHaveLength(before);
  });

  it("is refused to strangers", async () => {
    const { world, people } = setting;
    const { id } = await addRequest(world, people.social, { replyAddress: "a@b.example" });
    for (const person of [people.otherRegistrar, people.auditor, people.administrator])
      await expectRefused(world, ["disclosure_request", "outgoing_message"], () =>
        close({ request: id, version: 1, outcome: "Nej" }, person),
      );
    expect(faultsOf(await close({ request: "x", version: "" }))).toHaveProperty("request");
  });
});
