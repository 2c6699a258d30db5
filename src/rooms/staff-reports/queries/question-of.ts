import { groupInSentence } from "../../../kernel/group-in-sentence.ts";
import type { ConsulteeForReport } from "../../consultations/index.ts";
import type { Question } from "../rules/drafted-report.ts";

/** A group stands for all its bodies: *samtliga stadsdelsnämnder*. */
const named = ({ name, isGroup }: ConsulteeForReport["others"][number]) => (isGroup ? groupInSentence(name) : name);

/** The question as the drafting rule takes it. */
export const questionOf = ({ title, senderName, senderCaseNumber, dueDay, others }: ConsulteeForReport): Question => ({
  title,
  sender: senderName,
  senderNumber: senderCaseNumber,
  dueDay: dueDay.toString(),
  others: others.map(named),
});

/** What was asked about comes with the report; the sender's own files stay in the sender's case. */
export const attachmentsOf = ({ attachments, title, senderCaseNumber }: ConsulteeForReport): string[] =>
  (attachments.length > 0 ? attachments.map((one) => one.title) : [title]).map((one) => `${one}, ${senderCaseNumber}`);
