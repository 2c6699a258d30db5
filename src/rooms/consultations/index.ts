/** The door: what others may use of consultations. */

export { readConsultations } from "./actions.ts";
export { chooseAddressees } from "./commands/choose-addressees.ts";
export type { GivenAnswer } from "./commands/given-answer.ts";
export { linkOwnCase } from "./commands/link-own-case.ts";
export { noteProgress } from "./commands/note-progress.ts";
export { openReplyLink } from "./commands/open-reply-link.ts";
export { proposeSections } from "./commands/propose-sections.ts";
export { type ReceivedAnswer, receiveAnswer } from "./commands/receive-answer.ts";
export { sendConsultation } from "./commands/send-consultation.ts";
export { sendNotice } from "./commands/send-notice.ts";
export { type Notice, type SentNotice, sendNotices } from "./commands/send-notices.ts";
export { setQuestions } from "./commands/set-questions.ts";
export { startConsultation } from "./commands/start-consultation.ts";
export { writeProposal } from "./commands/write-proposal.ts";
export { backPlanFor } from "./queries/back-plan-for.ts";
export { type ChangedSection, changedSections } from "./queries/changed-sections.ts";
export { type ConsulteeForReport, consulteeForReport } from "./queries/consultee-for-report.ts";
export { knownBodies } from "./queries/known-bodies.ts";
export { newestSections } from "./queries/newest-sections.ts";
export { type AnswerOutcome, outcomeFor, type ViewpointOutcome } from "./queries/outcome-for.ts";
export { type ProposalSection, proposalSections } from "./queries/proposal-sections.ts";
export { backPlan } from "./rules/back-plan.ts";
export { compilingLinks } from "./rules/compiling-links.ts";
export type { NamedConsultee } from "./rules/other-consultees.ts";
export {
  type BackPlan,
  type PlanInput,
  type PlannedStep,
  type PlanStep,
  type PlanWarning,
  planSteps,
} from "./rules/plan-steps.ts";
export { sentencesOf } from "./rules/reading/sentences-of.ts";
export type { DemoConsultations } from "./seed/demo-consultations.ts";
export { seedConsultations } from "./seed/seed-consultations.ts";
