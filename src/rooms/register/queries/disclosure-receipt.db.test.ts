import { expect, it } from "vitest";
import { addRequest, disclosureCast } from "../../../../tests/support/disclosure.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { anyone } from "../../../platform/access/actor.ts";
import { disclosureReceipt } from "./disclosure-receipt.ts";

it("the receipt says that it came and when, and nothing else", async () => {
  const { world, people } = await disclosureCast();
  const { reference } = await addRequest(world, people.social, { requester: "Petra", replyAddress: "p@q.example" });
  expect(resultOf(await disclosureReceipt(world, anyone, { reference }))).toEqual({
    reference,
    receivedAt: world.now(),
  });
  expect(await disclosureReceipt(world, anyone, { reference: "0000-0000" })).toMatchObject({
    problem: { kind: "missing" },
  });
  for (const wrong of ["", "x", "%", "abcd-abcd", "'; drop table disclosure_request; --"])
    expect(await disclosureReceipt(world, anyone, { reference: wrong }), wrong).toMatchObject({
      ok: false,
      problem: { kind: expect.stringMatching(/invalid|missing/) },
    });
});
