import { describe, expect, it } from "vitest";
import { linkAddress } from "./link-address.ts";
import { pageAddress } from "./page-address.ts";

describe("linkAddress", () => {
  it.each([
    ["https://ekstad.example/å?a=1&b=<x>", "https://ekstad.example/%C3%A5?a=1&b=%3Cx%3E"],
    ["https://ekstad.example/\"onclick='x'", "https://ekstad.example/%22onclick=%27x%27"],
    ["HTTP://EKSTAD.example", "http://ekstad.example/"],
    ["mailto:registrator@ekstad.example", "mailto:registrator@ekstad.example"],
    ["javascript:alert(1)", null],
    ["data:text/html,x", null],
    ["file:///etc/passwd", null],
    ["/diarium", null],
    ["inte en adress", null],
  ])("%j is %j", (href, address) => {
    expect(linkAddress(href)).toBe(address);
  });
});

describe("pageAddress", () => {
  it.each([
    ["/diarium/ärenden/1?q=a b#del", "/diarium/%C3%A4renden/1?q=a%20b#del"],
    ["//annan.example/x", null],
    ["/\\annan.example", null],
    ["/../../x", "/x"],
    ["diarium", null],
    ["javascript:alert(1)", null],
    ["https://ekstad.example/", "https://ekstad.example/"],
  ])("%j is %j", (href, address) => {
    expect(pageAddress(href)).toBe(address);
    if (address !== null) expect(pageAddress(address)).toBe(address);
  });
});
