import { type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { demands, theHouseAlone } from "../actions.ts";
import { dispatchInput } from "./dispatch-input.ts";
import { loadDispatch } from "./load-dispatch.ts";
import { reportChairDecision } from "./report-chair-decision.ts";
import { type Sent, sendAnswer } from "./send-answer.ts";

/**
 * Dispatches a decided report, in one transaction: the sealed report and the decision as records in the body's own case, the
 * answer in the case of whoever asked, with a receipt back. Once: a second time is `…dispatched-already`. Problems: those of the
 * register and of the consultation, `…not-decided`, `…not-fully-attested`.
 */
export const dispatchReport = command({
  name: "staff-reports/dispatch-report",
  input: dispatchInput,
  load: ({ tx, input }) => loadDispatch(tx, input),
  may: ({ input, loaded }) => ({
    action: input.item === null ? demands.send : theHouseAlone,
    body: loaded.report.body_id,
  }),
  perform: async (doing): Promise<Outcome<Sent>> => {
    const { input, loaded } = doing;
    const { decision } = loaded;
    if (loaded.report.state === "dispatched") return tooLate("staff-reports:problem.dispatched-already");
    if (loaded.shut || !decision) return tooLate(loaded.shut ?? "staff-reports:problem.not-decided");
    if (loaded.sha256 !== input.sha256) return tooLate("staff-reports:problem.not-fully-attested");
    const sent = await sendAnswer({ ...doing, decision });
    if (!sent.ok) return sent;
    if (loaded.report.answer_kind === "chair_decision") {
      const reported = await reportChairDecision({ ...doing, decision });
      if (!reported.ok) return reported;
    }
    return ok(sent.value);
  },
  trace: ({ loaded: { report, number, recipient }, result }) => {
    const facts = { number, recipient: recipient ?? "–" };
    const own = { subject: { kind: "case", id: report.case_id }, body: report.body_id, facts };
    const told = { name: "staff-reports/dispatched-in-case" as const, ...own };
    const { answer } = result;
    return {
      subject: { kind: "staff-report", id: report.id },
      body: report.body_id,
      facts,
      also: answer
        ? [
            told,
            {
              name: "consultations/answer-received" as const,
              subject: { kind: "case", id: answer.caseId },
              body: answer.bodyId,
              facts: { number: answer.caseNumber, document: answer.documentNumber, name: answer.consulteeName },
            },
          ]
        : [told],
    };
  },
});
