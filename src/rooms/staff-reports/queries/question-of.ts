import type { ConsulteeForReport } from "../../consultations/index.ts";
import type { Question } from "../rules/drafted-report.ts";

const lowered = (name: string) => name.charAt(0).toLocaleLowerCase("sv") + name.slice(1);

/** A group stands for all its bodies: *samtliga stadsdelsnämnder*. */
function named({ name, isGroup }: ConsulteeForReport["others"][number]): string {
  if (!isGroup) return name;
  return /^samtliga /iu.test(name) ? lowered(name) : `samtliga ${lowered(name)}`;
}

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
