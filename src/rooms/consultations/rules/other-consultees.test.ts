import { expect, it } from "vitest";
import { otherConsultees } from "./other-consultees.ts";

const one = (id: string, name: string, groupName: string | null = null) => ({ id, name, groupName });

it("names all others in order, and a group once, also when one belongs to it oneself", () => {
  const asked = [
    one("1", "Idrottsnämnden"),
    one("2", "Norra stadsdelsnämnden", "Samtliga stadsdelsnämnder"),
    one("3", "Polisen"),
    one("4", "Södra stadsdelsnämnden", "Samtliga stadsdelsnämnder"),
  ];
  const names = (own: string) => otherConsultees(asked, own).map(({ name }) => name);
  expect(names("1")).toEqual(["Samtliga stadsdelsnämnder", "Polisen"]);
  expect(names("4")).toEqual(["Idrottsnämnden", "Samtliga stadsdelsnämnder", "Polisen"]);
  expect(otherConsultees([one("1", "Idrottsnämnden")], "1")).toEqual([]);
});
