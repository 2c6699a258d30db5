import { expect, it } from "vitest";
import { disclosureCast } from "../../../../tests/support/disclosure.ts";
import type { DemoCase, DemoRequest } from "./demo-register.ts";
import { seedRequests } from "./seed-requests.ts";

it("reads a city's requests in, once, as far as they have come", async () => {
  const { world, people, file } = await disclosureCast();
  const request = (key: string, more: Partial<DemoRequest>): DemoRequest => ({
    key,
    body: "socialnamnden",
    case: "light",
    wanted: key,
    channel: "mail",
    receivedAt: "2026-03-05T09:12:00+01:00",
    items: [{ case: "light", document: 1 }],
    ...more,
  });
  const kept = { decision: "released_in_part" as const, provision: "OSL 21 kap. 3 §", reason: "Adressen täcks." };
  const items = [
    { case: "light", document: 1, decision: "released" as const },
    { case: "light", document: 2, ...kept },
  ];
  const city = {
    people: [],
    units: [],
    registers: [],
    classifications: [],
    cases: [{ key: "light", number: file.number } as DemoCase],
    disclosureRequests: [request("open", {}), request("done", { items, decidedAt: "2026-03-06T09:12:00+01:00" })],
  };
  const known = { body: () => people.social.id, person: () => "", unit: () => "" };
  expect(await seedRequests(world, city, known)).toBe(2);
  expect(await seedRequests(world, city, known)).toBe(0);
  const rows = await world.db.selectFrom("disclosure_request").selectAll().orderBy("wanted").execute();
  expect(rows).toMatchObject([
    { wanted: "done", state: "decided", case_id: file.id, channel: "mail" },
    { wanted: "open", state: "open", case_id: file.id },
  ]);
  expect(rows[1]?.received_at.toString()).toBe("2026-03-05T11:00:00Z");
  const decisions = await world.db.selectFrom("disclosure_item").select(["decision", "provision"]).execute();
  expect(decisions.map(({ decision }) => decision ?? "none").sort()).toEqual(["none", "released", "released_in_part"]);
});
