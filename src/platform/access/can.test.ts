import { describe, expect, it } from "vitest";
import type { Action } from "./action.ts";
import { type Actor, anyone, type Role, theHouse } from "./actor.ts";
import { bodiesWhere, can } from "./can.ts";

const registering: Action = { name: "test:register", roles: ["registrar", "administrator"] };
const signedIn: Action = { name: "test:own", roles: [], openTo: "signed-in" };
const open: Action = { name: "test:open", roles: [], openTo: "everyone" };

const person = (...held: [Role, string][]): Actor => ({
  kind: "person",
  id: "p",
  name: "Någon Någonsson",
  grants: held.map(([role, bodyId]) => ({ role, bodyId, unitId: null, asSubstituteFor: null })),
});

const cases: [string, Actor, Action, string | null, boolean][] = [
  ["a registrar at their own body", person(["registrar", "a"]), registering, "a", true],
  ["a registrar at another body", person(["registrar", "a"]), registering, "b", false],
  ["a registrar where there is no body", person(["registrar", "a"]), registering, null, false],
  ["another role at the same body", person(["case_officer", "a"]), registering, "a", false],
  [
    "one role here and the right one elsewhere",
    person(["case_officer", "a"], ["registrar", "b"]),
    registering,
    "a",
    false,
  ],
  ["the administrator anywhere", person(["administrator", "a"]), registering, "b", true],
  ["an auditor who is not named by the action", person(["auditor", "a"]), registering, "a", false],
  ["a person without role", person(), registering, "a", false],
  ["a person without role, for what is open to the signed-in", person(), signedIn, null, true],
  ["a stranger, for what is open to the signed-in", anyone, signedIn, null, false],
  ["a stranger, for what is open", anyone, open, null, true],
  ["a stranger", anyone, registering, "a", false],
  ["the house", theHouse, registering, null, true],
];

describe("access", () => {
  it.each(cases)("%s", (_, actor, action, body, expected) => {
    expect(can(actor, action, body)).toBe(expected);
  });

  it("says where one may, and nowhere by default", () => {
    expect(bodiesWhere(person(["registrar", "a"], ["registrar", "b"], ["case_officer", "c"]), registering)).toEqual([
      "a",
      "b",
    ]);
    expect(bodiesWhere(person(["administrator", "a"]), registering)).toBe("all");
    expect(bodiesWhere(person(), registering)).toEqual([]);
    expect(bodiesWhere(anyone, registering)).toEqual([]);
    expect(bodiesWhere(anyone, open)).toBe("all");
  });
});
