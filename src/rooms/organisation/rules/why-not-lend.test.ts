import { describe, expect, it } from "vitest";
import { type Lending, whyNotLend } from "./why-not-lend.ts";

const lending = (
  change: {
    recorder?: Partial<Lending["recorder"]>;
    absent?: Partial<Lending["absent"]>;
    substitute?: Partial<Lending["substitute"]>;
  } = {},
): Lending => ({
  recorder: { id: "manager", administrator: false, reaches: new Set(["social"]), ...change.recorder },
  absent: { id: "officer", roles: [{ body: "social", cityWide: false }], ...change.absent },
  substitute: { id: "colleague", bodies: new Set(["social"]), ...change.substitute },
});

describe("who may lend somebody's roles to whom", () => {
  it("is whoever answers for the body, to a colleague there", () => {
    expect(whyNotLend(lending())).toBeNull();
  });
  it("is never to oneself, unless one is an administrator", () => {
    expect(whyNotLend(lending({ substitute: { id: "manager" } }))).toBe("organisation:substitute-self");
    expect(whyNotLend(lending({ substitute: { id: "manager" }, recorder: { administrator: true } }))).toBeNull();
  });
  it("does not reach roles elsewhere or in the whole city", () => {
    const elsewhere = [
      { body: "social", cityWide: false },
      { body: "culture", cityWide: false },
    ];
    expect(whyNotLend(lending({ absent: { roles: elsewhere } }))).toBe("organisation:substitute-beyond");
    expect(whyNotLend(lending({ absent: { roles: [{ body: "social", cityWide: true }] } }))).toBe(
      "organisation:substitute-beyond",
    );
    expect(whyNotLend(lending({ absent: { id: "manager", roles: elsewhere } }))).toBeNull();
  });
  it("is only to somebody at one of the same bodies", () => {
    const stranger = { substitute: { bodies: new Set(["culture"]) } };
    expect(whyNotLend(lending(stranger))).toBe("organisation:substitute-elsewhere");
    expect(whyNotLend(lending({ ...stranger, recorder: { administrator: true } }))).toBe(
      "organisation:substitute-elsewhere",
    );
  });
});
