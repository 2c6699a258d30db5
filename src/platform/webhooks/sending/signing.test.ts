import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { looksLikeSecret, secretFrom, shownSecret, signedHeaders } from "./signing.ts";

describe("signing a message", () => {
  // The example in the reference libraries of Standard Webhooks.
  const published = { id: "msg_p5jXN8AQM9LWM0D4loKWxJek", seconds: 1_614_265_330, body: '{"test": 2432232314}' };
  const secret = "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

  it("gives the signature that the standard's own libraries give", () => {
    expect(signedHeaders(published, [secret])).toEqual({
      "webhook-id": published.id,
      "webhook-timestamp": "1614265330",
      "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    });
  });

  it("is done with both secrets while one is being changed, the new one first", () => {
    const [first = "", second = ""] = [secretFrom("A".repeat(43)), secret];
    const signatures = signedHeaders(published, [first, second])["webhook-signature"]?.split(" ");
    const by = (key: string) =>
      `v1,${createHmac("sha256", Buffer.from(key, "base64")).update(`${published.id}.${published.seconds}.${published.body}`).digest("base64")}`;
    expect(signatures).toEqual([by(first), by(second)]);
  });

  it("knows a secret by its look, of 256 bits", () => {
    const shown = shownSecret(secretFrom("-_".repeat(21) + "A"));
    expect(shown).toMatch(/^whsec_[\w+/]{43}=$/);
    expect(looksLikeSecret(shown)).toBe(true);
    for (const text of ["", "whsec_", "varn_x", `${shown}x`]) expect(looksLikeSecret(text)).toBe(false);
  });
});
