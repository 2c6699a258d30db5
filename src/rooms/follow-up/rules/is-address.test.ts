import { describe, expect, it } from "vitest";
import { isAddress } from "./is-address.ts";
import { isWebAddress } from "./is-web-address.ts";

describe("an address", () => {
  it.each([
    "https://intranat.exempel.se/ovning?id=1",
    "http://exempel.se",
    "HTTPS://exempel.se/a b".replace(" ", "%20"),
  ])("%s can be linked to", (text) => expect([isWebAddress(text), isAddress(text)]).toEqual([true, true]));

  it.each([
    "javascript:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    "exempel.se",
    "https://",
    "//exempel.se",
    "",
  ])("%s cannot", (text) => expect([isWebAddress(text), isAddress(text)]).toEqual([false, false]));

  it("may be a page of the house where that is asked for", () => {
    expect([isWebAddress("/diarium"), isAddress("/diarium")]).toEqual([false, true]);
  });
});
