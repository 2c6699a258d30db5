import type { Room } from "../../platform/room.ts";
import { readConsultations, readIncoming } from "./actions.ts";
import { answerBrieflyOperation } from "./api/answer-briefly.ts";
import { handOverAnswerOperation } from "./api/hand-over-answer.ts";
import { listAnswersOperation } from "./api/list-answers.ts";
import { listConsultationsOperation } from "./api/list-consultations.ts";
import { listConsulteesOperation } from "./api/list-consultees.ts";
import { listIncomingOperation } from "./api/list-incoming.ts";
import { listViewpointsOperation } from "./api/list-viewpoints.ts";
import { readAnswerOperation } from "./api/read-answer.ts";
import { readConsultationOperation } from "./api/read-consultation.ts";
import { readIncomingOperation } from "./api/read-incoming.ts";
import { readIncomingFileOperation } from "./api/read-incoming-file.ts";
import en from "./messages.en.json" with { type: "json" };
import sv from "./messages.sv.json" with { type: "json" };
import { consultationTryouts } from "./queries/consultation-tryouts.ts";
import { consultationsDue } from "./queries/consultations-due.ts";
import { demoLinks } from "./queries/demo-links.ts";
import { findConsultations } from "./queries/find-consultations.ts";
import { incomingDue } from "./queries/incoming-due.ts";
import { uploadsDue } from "./queries/uploads-due.ts";
import { consultationLinks } from "./rules/consultation-links.ts";
import { incomingLinks } from "./rules/incoming-links.ts";

/** What the consultations room shows the house. */
export const consultationsRoom: Room = {
  name: "consultations",
  texts: { sv, en },
  entrances: [
    { href: consultationLinks.list, label: "consultations:list.title", opens: readConsultations },
    { href: incomingLinks.list, label: "consultations:incoming.list-title", opens: readIncoming },
  ],
  due: async (world, actor) => {
    const [sent, uploads, incoming] = await Promise.all([
      consultationsDue(world, actor, {}),
      uploadsDue(world, actor, {}),
      incomingDue(world, actor),
    ]);
    return [...[sent, uploads].flatMap((found) => (found.ok ? found.value : [])), ...incoming];
  },
  find: async (world, actor, text) => {
    const found = await findConsultations(world, actor, { text });
    const kind = "consultations:list.one";
    return (found.ok ? found.value : []).map(({ id, title, number, dueDay }) => ({
      href: consultationLinks.page(id),
      title: `${number} ${title}`,
      kind,
      detail: dueDay.toString(),
    }));
  },
  tryouts: consultationTryouts,
  demoLinks,
  operations: [
    listConsultationsOperation,
    readConsultationOperation,
    listConsulteesOperation,
    listAnswersOperation,
    readAnswerOperation,
    listViewpointsOperation,
    listIncomingOperation,
    readIncomingOperation,
    readIncomingFileOperation,
    answerBrieflyOperation,
    handOverAnswerOperation,
  ],
};
