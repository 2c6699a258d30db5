import { expect, it } from "vitest";
import { readOutside } from "./read-outside.ts";

it.each([
  ["Polisen; reg@polisen.example", "Polisen", "reg@polisen.example"],
  ["Polisen, region Mitt, reg@polisen.example", "Polisen, region Mitt", "reg@polisen.example"],
  ["Polisen <reg@polisen.example>", "Polisen", "reg@polisen.example"],
  ["reg@polisen.example", "", "reg@polisen.example"],
  ["Polisen;", "Polisen", null],
])("%s", (line, name, email) => {
  expect(readOutside(`\n${line}\n`)).toEqual([{ name, email }]);
});
