import { expect, it } from "vitest";
import { readBasisRows } from "./read-basis-rows.ts";

it("gathers rows, and leaves out those where nothing is written", () => {
  const fields = {
    "law-0": "KL",
    "provision-0": "6:1",
    "law-1": " ",
    "asOf-1": "",
    "law-2": "",
    "address-2": "https://x.example",
    other: "x",
  };
  expect(readBasisRows(fields)).toEqual([
    { law: "KL", provision: "6:1" },
    { law: "", address: "https://x.example" },
  ]);
});
