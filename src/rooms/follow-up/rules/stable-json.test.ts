import { expect, it } from "vitest";
import { stableJson } from "./stable-json.ts";

it("is the same text for the same data, whatever order its keys come in", () => {
  const one = { b: 1, a: [{ d: null, c: "å" }, 2], e: { g: true, f: 1.5 } };
  const other = { e: { f: 1.5, g: true }, a: [{ c: "å", d: null }, 2], b: 1 };
  expect(stableJson(one)).toBe('{"a":[{"c":"å","d":null},2],"b":1,"e":{"f":1.5,"g":true}}');
  expect(stableJson(other)).toBe(stableJson(one));
  expect(stableJson({ ...other, b: 2 })).not.toBe(stableJson(one));
});
