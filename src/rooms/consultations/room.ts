import type { Room } from "../../platform/room.ts";
import { readIncoming } from "./actions.ts";
import { answerBrieflyOperation } from "./api/answer-briefly.ts";
import { handOverAnswerOperation } from "./api/hand-over-answer.ts";
import { listAnswersOperation } from "./api/list-answers.ts";
import { listIncomingOperation } from "./api/list-incoming.ts";
import { listViewpointsOperation } from "./api/list-viewpoints.ts";
import { readAnswerOperation } from "./api/read-answer.ts";
import { readIncomingOperation } from "./api/read-incoming.ts";
import { readIncomingFileOperation } from "./api/read-incoming-file.ts";
import en from "./messages.en.json" with { type: "json" };
import sv from "./messages.sv.json" with { type: "json" };
import { incomingDue } from "./queries/incoming-due.ts";
import { incomingLinks } from "./rules/incoming-links.ts";

/** What the consultations room shows the house. */
export const consultationsRoom: Room = {
  name: "consultations",
  texts: { sv, en },
  entrances: [{ href: incomingLinks.list, label: "consultations:incoming.list-title", opens: readIncoming }],
  due: incomingDue,
  operations: [
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
