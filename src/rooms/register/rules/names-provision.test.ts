import { describe, expect, it } from "vitest";
import { namesProvision } from "./names-provision.ts";

describe("a provision", () => {
  it.each([
    "OSL 21 kap. 3 §",
    "osl 21 kap 3 §",
    "21 kap. 3 § OSL",
    "OSL 21:3",
    "21 kap. 3 a § offentlighets- och sekretesslagen",
    "OSL 18 kap. 13 § första stycket 2",
    "SekrL 7 kap. 11 §",
  ])("is named by %j", (text) => expect(namesProvision(text)).toBe(true));

  it.each(["", "hemligt", "OSL", "21 kap. 3 §", "OSL 21 kap.", "OSL § 3", "sekretess gäller", "kl. 21:30"])(
    "is not named by %j",
    (text) => expect(namesProvision(text)).toBe(false),
  );
});
