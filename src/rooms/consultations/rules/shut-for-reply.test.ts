import { expect, it } from "vitest";
import { shutForReply } from "./shut-for-reply.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const asked = { state: "sent", stage: "sent", dueDay: day("2024-03-01") } as const;

it("takes a first answer whenever it comes, and corrections until it is due", () => {
  for (const today of [day("2024-03-01"), day("2024-03-20")])
    expect(shutForReply(asked, { today, hasAnswered: false })).toBeNull();
  expect(shutForReply(asked, { today: day("2024-03-01"), hasAnswered: true })).toBeNull();
  expect(shutForReply(asked, { today: day("2024-03-02"), hasAnswered: true })).toBe(
    "consultations:link.shut.after-due",
  );
});

it("takes nothing when the consultation is over or taken back", () => {
  const when = { today: day("2024-02-01"), hasAnswered: false };
  expect(shutForReply({ ...asked, state: "closed" }, when)).toBe("consultations:link.shut.closed");
  expect(shutForReply({ ...asked, state: "withdrawn" }, when)).toBe("consultations:link.shut.withdrawn");
  expect(shutForReply({ ...asked, stage: "withdrawn" }, when)).toBe("consultations:link.shut.withdrawn");
});
