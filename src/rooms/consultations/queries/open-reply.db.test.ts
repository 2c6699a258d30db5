import { beforeAll, expect, it } from "vitest";
import { incomingCast, linkTo } from "../../../../tests/support/asked.ts";
import { cast } from "../../../../tests/support/cast.ts";
import { arrange, type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { anyone } from "../../../platform/access/actor.ts";
import { openReply } from "./open-reply.ts";

let world: TestWorld;
let asked: Awaited<ReturnType<typeof incomingCast>>;
let token = "";

beforeAll(async () => {
  world = await testWorld();
  asked = await incomingCast(world, await cast(world));
  token = await linkTo(world, asked.outside);
});

const open = (secret: string) => openReply(world, anyone, { token: secret });

it("opens the question of the one it belongs to, and nothing of the others", async () => {
  const reply = await open(token);
  expect(reply).toMatchObject({
    value: {
      question: { name: "Polisen i länet", title: "Säkerhetsprogram", senderName: "Socialnämnden" },
      sections: [{ heading: "Lokaler" }, { heading: "Larmkedja" }],
      answer: null,
      outcome: [],
      shut: null,
    },
  });
  expect(JSON.stringify(reply)).not.toContain("Kulturnämnden");
});

it("keeps only the hash of the secret, and opens nothing by what is stored", async () => {
  const stored = await world.db.selectFrom("reply_link").selectAll().executeTakeFirstOrThrow();
  expect(JSON.stringify(stored)).not.toContain(token);
  for (const wrong of [stored.id, stored.consultee_id, stored.token_hash.toString("hex"), token.slice(1), "%"])
    expect(await open(wrong)).toMatchObject({ problem: { kind: "missing", key: "consultations:link.unknown" } });
});

it("says why it can no longer be answered, and opens nothing once it is revoked", async () => {
  await arrange(world, (tx) => tx.updateTable("consultation").set({ state: "closed" }).execute());
  expect(await open(token)).toMatchObject({ value: { shut: "consultations:link.shut.closed" } });
  await arrange(world, (tx) => tx.updateTable("reply_link").set({ revoked_at: world.now() }).execute());
  expect(await open(token)).toMatchObject({ problem: { kind: "missing" } });
});
