import { beforeAll, describe, it } from "vitest";
import { openChromium } from "../support/chromium.ts";
import { openHouse } from "../support/house.ts";
import type { Remiss } from "../support/remiss.ts";
import { remissCity } from "../support/remiss-city.ts";
import { ask, findTheLink } from "../support/remiss-steps/ask.ts";
import { attest, confirmHearing } from "../support/remiss-steps/attest.ts";
import { changeProposal, close, handleViewpoints, writeExecutive } from "../support/remiss-steps/compile.ts";
import { answerByLink, decide, planMeeting, seeTheAnswer } from "../support/remiss-steps/decide.ts";
import { register, writeReport } from "../support/remiss-steps/write.ts";
import { visits } from "../support/visit.ts";

// The errand of the whole house: one authority asks, others answer, and are told what became of it. Through the pages alone;
// only the clock is moved from outside.
describe.each([
  ["with JavaScript", true],
  ["without JavaScript", false],
])("answering a consultation, %s", (_, javaScript) => {
  let remiss: Remiss;

  beforeAll(async () => {
    const chromium = await openChromium();
    const { world, address } = await openHouse(remissCity);
    const people = visits(chromium, address, javaScript);
    remiss = { world, address, people, consultation: "", incoming: "", report: "", reply: "" };
  });

  it("is written, addressed and sent", () => ask(remiss));
  it("reaches those without account by a link in a mail", () => findTheLink(remiss));
  it("has a meeting to aim for", () => planMeeting(remiss));
  it("is registered by who is asked, with a number of its own", () => register(remiss));
  it("is answered in a report with three wishes", () => writeReport(remiss));
  it("is attested by two, one of them a substitute, and again when a word has changed", () => attest(remiss));
  it("has been before the hearings that were planned, and goes to a meeting", () => confirmHearing(remiss));
  it("is decided, with a reservation, and approved at once", () => decide(remiss));
  it("has turned the sender's wall by itself", () => seeTheAnswer(remiss));
  it("is answered by the link too", () => answerByLink(remiss));
  it("leads to a changed proposal", () => changeProposal(remiss));
  it("has every viewpoint handled, with the reason", () => handleViewpoints(remiss));
  it("becomes a report to the council", () => writeExecutive(remiss));
  it("is closed, and each respondent is told", () => close(remiss));
});
