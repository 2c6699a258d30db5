import { describe, expect, it } from "vitest";
import { readDemoCity } from "./schema.ts";

const city = readDemoCity();
const standing = city.bodies.filter((body) => body.validTo === undefined);
const ofKind = (kind: string) => standing.filter((body) => body.kind === kind);

describe("programmes", () => {
  const security = city.programmes.find((one) => one.kind === "security");
  const [first, second, third] = security?.versions ?? [];

  it("have five focus areas, then four, with what moved to the sisters", () => {
    expect([first, second, third].map((version) => version?.areas.length)).toEqual([5, 4, 4]);
    expect(second?.areas.find((area) => area.key === "beredskap")?.cameOutOf).toHaveLength(2);
    expect(second?.moves.map(({ to }) => to)).toEqual(["trygghetsprogram", "kvalitetsprogram"]);
  });

  it("demand something of everybody, and name whom they demand it of", () => {
    const wanted = second?.requirements ?? [];
    expect(wanted.length).toBeGreaterThanOrEqual(25);
    expect(wanted.length).toBeLessThanOrEqual(35);
    expect(new Set(wanted.map(({ addressee }) => addressee)).size).toBe(4);
    const wrong = wanted.filter(({ addressee, bodies }) => (addressee === "named") !== bodies.length > 0);
    expect(wrong).toEqual([]);
  });

  it("have been taken as their own by most of the companies, and not by all", () => {
    const companies = ofKind("company").map(({ key }) => key);
    const adopted = new Set(second?.adoptions.map(({ body }) => body));
    expect(companies.filter((key) => !adopted.has(key))).toHaveLength(3);
  });

  it("say why each demand that is gone or new is so", () => {
    const keys = (version: typeof first) => new Set(version?.requirements.map(({ key }) => key));
    const told = new Set(second?.changes.flatMap(({ of, from }) => (of === "requirement" && from ? [from] : [])));
    expect([...keys(first).difference(keys(second)).difference(told)]).toEqual([]);
  });
});
