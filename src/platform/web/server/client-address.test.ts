import { expect, it } from "vitest";
import { clientAddress } from "./client-address.ts";

const made = new Headers({ "x-forwarded-for": "1.1.1.1, 10.0.0.9" });

it("believes only what the nearest proxy wrote, and only behind one", () => {
  expect(clientAddress(made, "127.0.0.1", true)).toBe("10.0.0.9");
  expect(clientAddress(made, "127.0.0.1", false)).toBe("127.0.0.1");
  expect(clientAddress(new Headers(), "127.0.0.1", true)).toBe("127.0.0.1");
  expect(clientAddress(new Headers({ "x-forwarded-for": " " }), "127.0.0.1", true)).toBe("127.0.0.1");
});
