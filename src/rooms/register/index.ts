/** The door: what other rooms may use of the register. */
export { readRegister } from "./actions.ts";
export { addDocument } from "./commands/add-document.ts";
export { caseByNumber, type NamedCase } from "./commands/case-by-number.ts";
export { type CaseInput, caseInput } from "./commands/case-input.ts";
export { closeCase } from "./commands/close-case.ts";
export { dispatchDocument } from "./commands/dispatch-document.ts";
export { enterCase } from "./commands/enter-case.ts";
export { enterRecord, type NewRecord } from "./commands/enter-record.ts";
export type { KeptFile } from "./commands/kept-files.ts";
export { loadRegister, type RegisterInUse } from "./commands/load-register.ts";
export { makeRecord } from "./commands/make-record.ts";
export { registerCase } from "./commands/register-case.ts";
export { relateCases } from "./commands/relate-cases.ts";
export { withKeptFiles } from "./commands/with-kept-files.ts";
export { caseBrief } from "./queries/case-brief.ts";
export { caseLinks } from "./rules/case-links.ts";
export type { DemoRegister } from "./seed/demo-register.ts";
export { seedRegister } from "./seed/seed-register.ts";
