import { expect, it } from "vitest";
import { preparationProse } from "./preparation-prose.ts";
import type { ContentStep } from "./report-content.ts";

const step = (name: string, more: Partial<ContentStep> = {}): ContentStep => ({
  kind: "other",
  name,
  plannedDay: null,
  confirmedDay: null,
  outcome: "treated",
  ...more,
});

it("tells where it was prepared and who was heard, in whole sentences", () => {
  const steps = [
    step("Avdelningen för beredskap", { kind: "department" }),
    step("Juridiska avdelningen", { kind: "department" }),
    step("Förvaltningsgruppen", { kind: "cooperation_group", confirmedDay: "2024-02-14" }),
    step("rådet för funktionshinderfrågor", {
      kind: "disability_council",
      plannedDay: "2024-02-12",
      confirmedDay: "2024-02-15",
      outcome: "had_the_opportunity",
    }),
  ];
  expect(preparationProse(steps)).toBe(
    "Ärendet har beretts på avdelningen för beredskap och på juridiska avdelningen. Förvaltningsgruppen har behandlat ärendet den 14 februari 2024. Rådet för funktionshinderfrågor har haft möjlighet att behandla ärendet den 15 februari 2024.",
  );
});

it("never says that something has happened before it is confirmed", () => {
  const planned = [
    step("Förvaltningsgruppen", { plannedDay: "2024-02-14" }),
    step("Pensionärsrådet", { plannedDay: "2024-02-15", outcome: "had_the_opportunity" }),
    step("Ungdomsrådet"),
    step("Brukarrådet", { outcome: "had_the_opportunity" }),
  ];
  const prose = preparationProse(planned);
  expect(prose).toBe(
    "Förvaltningsgruppen behandlar ärendet den 14 februari 2024. Pensionärsrådet ges möjlighet att behandla ärendet den 15 februari 2024. Ungdomsrådet ska behandla ärendet. Brukarrådet ges möjlighet att behandla ärendet.",
  );
  expect(prose).not.toMatch(/\bhar\b/);
  expect(preparationProse([])).toBe("");
});
