import { beforeAll, describe, expect, it } from "vitest";
import { addTexts, hasText, textsOf } from "./texts.ts";

describe("texts", () => {
  beforeAll(() => {
    addTexts("test-room", {
      sv: { name: "Namn", hello: "Hej {{who}}", count_one: "{{count}} sak", count_other: "{{count}} saker" },
      en: { name: "Name", hello: "Hello {{who}}", count_one: "{{count}} thing", count_other: "{{count}} things" },
    });
  });

  it("says the same words twice, in each language", () => {
    for (let time = 0; time < 2; time++) {
      expect(textsOf("sv", "test-room")("name")).toBe("Namn");
      expect(textsOf("en", "test-room")("name")).toBe("Name");
      expect(textsOf("en", "another")("test-room:name")).toBe("Name");
    }
  });

  it("fills the blanks anew each time", () => {
    const t = textsOf("sv", "test-room");
    expect(t("hello", { who: "Ada" })).toBe("Hej Ada");
    expect(t("hello", { who: "Bo" })).toBe("Hej Bo");
    expect([t("count", { count: 1 }), t("count", { count: 2 })]).toEqual(["1 sak", "2 saker"]);
  });

  it("says new words when a room hands them in again", () => {
    expect(textsOf("sv", "test-room")("added")).toBe("added");
    addTexts("test-room", { sv: { added: "Tillagt" }, en: { added: "Added" } });
    expect(textsOf("sv", "test-room")("added")).toBe("Tillagt");
    expect(hasText("en", "test-room:added")).toBe(true);
  });
});
