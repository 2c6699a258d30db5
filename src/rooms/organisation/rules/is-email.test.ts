import { expect, it } from "vitest";
import { isEmail } from "./is-email.ts";
import { isPhone } from "./is-phone.ts";

it.each(["registrator.ks@stad.example", "a+b@x.se", "namn@räksmörgås.se"])("%s can be an e-mail address", (text) => {
  expect(isEmail(text)).toBe(true);
});

it.each(["", "a", "a@b", "a b@c.se", "a@@b.se", "a@b..se", "Ada <a@b.se>", "a@b.se, c@d.se"])("%j cannot", (text) => {
  expect(isEmail(text)).toBe(false);
});

it.each([
  ["08-000 01 01", true],
  ["+46 (0)8 000 00", true],
  ["070/000", true],
  ["0800", true],
  ["12", false],
  ["ring mig", false],
  ["08-000a", false],
])("a number such as %s: %s", (text, can) => {
  expect(isPhone(text)).toBe(can);
});
