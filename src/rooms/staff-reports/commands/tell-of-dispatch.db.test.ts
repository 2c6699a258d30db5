import { expect, it } from "vitest";
import { attested } from "../../../../tests/support/attest.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { reportCast, reportRow, writeReport } from "../../../../tests/support/staff-report.ts";
import { addReceiver, messagesOf } from "../../../../tests/support/webhooks.ts";
import { sendOutsideMeeting } from "./send-outside-meeting.ts";

it("tells the systems of the body whose decision went out, and not those of whoever asked", async () => {
  const { world, people, consultee, file } = await reportCast();
  const own = await addReceiver(world, people.social, { events: ["decision.dispatched"] });
  await addReceiver(world, people.culture, { events: ["decision.dispatched"] });
  const { id } = await writeReport(world, people.officer, { consultee, answerKind: "administration_statement" });
  await attested(world, id, people.officer, people.head, people.director);
  expect(await messagesOf(world)).toEqual([]);
  resultOf(await sendOutsideMeeting(world, await people.director.actor(), { report: id }));
  const { document_id } = await reportRow(world, id);
  expect(await messagesOf(world)).toMatchObject([
    {
      endpoint: own.id,
      kind: "decision.dispatched",
      data: {
        ids: { report: id, case: file.id, document: document_id },
        numbers: { caseNumber: file.number },
        page: `/tjansteutlatanden/${id}`,
        api: `/reports/${id}`,
      },
    },
  ]);
  expect((await sendOutsideMeeting(world, await people.director.actor(), { report: id })).ok).toBe(false);
  expect(await messagesOf(world)).toHaveLength(1);
}, 60_000);
