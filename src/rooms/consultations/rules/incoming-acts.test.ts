import { expect, it } from "vitest";
import { stages } from "../model.ts";
import { type IncomingAct, incomingActs, shutForIncoming } from "./incoming-acts.ts";

const open = (act: IncomingAct) => stages.filter((stage) => shutForIncoming({ state: "sent", stage }, act) === null);

it("opens each act where it belongs and says why not elsewhere", () => {
  expect(Object.fromEntries(incomingActs.map((act) => [act, open(act).length]))).toEqual({
    register: 1,
    link: 1,
    report: 4,
    answer: 2,
    "ask-extension": 5,
    "send-on": 2,
  });
  expect(shutForIncoming({ state: "sent", stage: "sent" }, "answer")).toBe("consultations:incoming.shut.unregistered");
  expect(shutForIncoming({ state: "sent", stage: "drafting" }, "link")).toBe("consultations:incoming.shut.registered");
  expect(shutForIncoming({ state: "sent", stage: "attesting" }, "answer")).toBe(
    "consultations:incoming.shut.under-way",
  );
  expect(shutForIncoming({ state: "sent", stage: "declined" }, "answer")).toBe("consultations:incoming.shut.answered");
});

it("shuts everything when the consultation is over or taken back", () => {
  for (const act of incomingActs) {
    expect(shutForIncoming({ state: "withdrawn", stage: "sent" }, act)).toBe("consultations:incoming.shut.withdrawn");
    expect(shutForIncoming({ state: "closed", stage: "sent" }, act)).toBe("consultations:incoming.shut.closed");
  }
});
