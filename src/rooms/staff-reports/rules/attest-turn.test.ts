import { expect, it } from "vitest";
import { attestTurn } from "./attest-turn.ts";

const line = (position: number, attested: boolean) => ({ position, personId: `p${position}`, attested });

it("goes in order, and nobody is passed over", () => {
  expect(attestTurn([line(2, false), line(1, false)])?.personId).toBe("p1");
  expect(attestTurn([line(2, false), line(1, true)])?.personId).toBe("p2");
  expect(attestTurn([line(1, false), line(2, true)])?.personId).toBe("p1");
  expect(attestTurn([line(1, true), line(2, true)])).toBeNull();
  expect(attestTurn([])).toBeNull();
});
