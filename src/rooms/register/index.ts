/** The door: what other rooms may use of the register. */
export { readRegister } from "./actions.ts";
export { addDocument } from "./commands/add-document.ts";
export { caseByNumber, type NamedCase } from "./commands/case-by-number.ts";
export { closeCase } from "./commands/close-case.ts";
export { dispatchDocument } from "./commands/dispatch-document.ts";
export type { KeptFile } from "./commands/kept-files.ts";
export { makeRecord } from "./commands/make-record.ts";
export { registerCase } from "./commands/register-case.ts";
export { relateCases } from "./commands/relate-cases.ts";
export { withKeptFiles } from "./commands/with-kept-files.ts";
export { caseBrief } from "./queries/case-brief.ts";
export { caseLinks } from "./rules/case-links.ts";
export type { DemoRegister } from "./seed/demo-register.ts";
export { seedRegister } from "./seed/seed-register.ts";
