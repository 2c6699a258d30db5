import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { noticesOf, sendOut } from "../../../../tests/support/consultation.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { resendNotice } from "./resend-notice.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
});

describe("sending one consultee the consultation again", () => {
  it("goes to the corrected address, by a new link, and the one before opens nothing", async () => {
    const sent = await sendOut(world, { sender: people.social, outside: "Kören; fel@forening.example" });
    const consultee = sent.consultees[0]?.id ?? "";
    const again = { consultee, expectedVersion: 1, email: "ratt@forening.example" };
    resultOf(await resendNotice(world, sent.actor, again));
    const links = await world.db
      .selectFrom("reply_link")
      .select("revoked_at")
      .where("consultee_id", "=", consultee)
      .orderBy("id")
      .execute();
    expect(links.map(({ revoked_at }) => revoked_at !== null)).toEqual([true, false]);
    const mails = await world.db
      .selectFrom("outgoing_message")
      .select("recipient")
      .where("recipient", "=", again.email)
      .execute();
    expect(mails).toHaveLength(1);
    expect(await noticesOf(world, consultee)).toEqual(["asked", "asked"]);
    expect(await resendNotice(world, sent.actor, again)).toMatchObject({ ok: false, problem: { kind: "conflict" } });
  });

  it("wants an address one can send to, and the sender", async () => {
    const sent = await sendOut(world, { sender: people.social, to: [people.culture] });
    const again = { consultee: sent.at(people.culture).id, expectedVersion: 1 };
    const fault = async (email: string) => faultsOf(await resendNotice(world, sent.actor, { ...again, email }));
    expect(await fault("")).toEqual({ email: "consultations:wall.email-missing" });
    expect(await fault("x@y")).toEqual({ email: "consultations:wall.email-unclear" });
    await expectRefused(world, ["consultee", "reply_link"], async () =>
      resendNotice(world, await people.otherRegistrar.actor(), { ...again, email: "a@b.example" }),
    );
  });
});
