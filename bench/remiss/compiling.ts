import { toDocx } from "../../src/platform/paper/docx.ts";
import { toPdf } from "../../src/platform/paper/pdf.ts";
import { beginExecutive } from "../../src/rooms/consultations/commands/begin-executive.ts";
import { handleViewpoints } from "../../src/rooms/consultations/commands/handle-viewpoints.ts";
import { executiveAsPaper } from "../../src/rooms/consultations/queries/executive-as-paper.ts";
import { resultOf } from "../result-of.ts";
import type { Measured } from "../targets.ts";
import type { BenchCity } from "./bench-city.ts";
import type { AskPage } from "./page-costs.ts";
import { timed } from "./timed.ts";

const limit = 2_000;

/** Half of the viewpoints have been handled when the report is begun. */
async function handleHalf({ world, strategist }: BenchCity, consultation: string): Promise<void> {
  const rows = await world.db
    .selectFrom("viewpoint")
    .select(["id", "version"])
    .where("consultation_id", "=", consultation)
    .orderBy("id")
    .execute();
  const seen = rows.filter((_, index) => index % 2 === 0).map(({ id, version }) => `${id}:${version}`);
  resultOf(
    await handleViewpoints(world, strategist, { consultation, seen, outcome: "taken", reason: "Avsnittet skrivs om." }),
  );
}

/** The report to the council out of all answers: drafted, as a page, for Word and as PDF, each for the first time. */
export async function measureCompiling(city: BenchCity, consultation: string, ask: AskPage): Promise<Measured[]> {
  const { world, strategist } = city;
  await handleHalf(city, consultation);
  const given = { consultation, number: "2026:19 RI", title: "Säkerhetsprogram" };
  const drafted = await timed(async () => resultOf(await beginExecutive(world, strategist, given)));
  const page = await ask(`/remisser/${consultation}/utlatande`, 5);
  const read = await timed(async () => resultOf(await executiveAsPaper(world, strategist, { consultation })));
  const { paper, at: createdAt } = read.made;
  const word = await timed(() => toDocx(paper, { createdAt }));
  const pdf = await timed(() => toPdf(paper, { standard: "ua-1", createdAt }));
  const parts = { drafted, page, read, word, pdf };
  const sum = (of: "milliseconds" | "processor") => Object.values(parts).reduce((all, part) => all + part[of], 0);
  const each = Object.entries(parts).map(([name, { milliseconds }]) => `${name} ${Math.round(milliseconds)}`);
  const note = `processor ${Math.round(sum("processor"))} ms; ${each.join(", ")}`;
  const whole = sum("milliseconds");
  return [{ what: "47 answers of five pages as page, Word and PDF", value: whole, limit, note }];
}
