import { sql } from "kysely";
import { cleanLine } from "../../../kernel/text.ts";
import type { Database } from "../../../platform/database/connect.ts";
import { languages, textsOf } from "../../../platform/texts/texts.ts";
import { activityStates, fundings, healths } from "../model.ts";
import { planDay } from "../rules/plan-day.ts";
import { type PlanInYear, planInYear } from "./plan-in-year.ts";
import { type ProgrammeOnDay, programmeOnDay } from "./programme-on-day.ts";

/** How words on a sheet are held against those of the house: without regard to capitals and blanks. */
export const wordKey = (text: string): string => cleanLine(text).toLocaleLowerCase("sv");

type Words = ReadonlyMap<string, string>;
/** All that a sheet is held against, as it stands now. */
export type ImportCity = {
  body: { id: string; kind: string };
  year: number;
  today: Temporal.PlainDate;
  words: Record<"kind" | "state" | "health" | "funding", Words>;
  plan: PlanInYear;
  /** The council's goals that stand, by their words. */
  parents: Words;
  /** Those who work at the body, by address. */
  people: Words;
  programme: ProgrammeOnDay;
  requirements: Words;
  areas: Words;
};

/** The words of a vocabulary in both languages, and its codes. */
function wordsOf(codes: readonly string[], key: (code: string) => string): Words {
  const named = codes.flatMap((code) =>
    [...languages.map((language) => textsOf(language, "follow-up")(key(code))), code].map(
      (word) => [wordKey(word), code] as const,
    ),
  );
  return new Map(named);
}

const words = () => ({
  kind: wordsOf(["goal", "activity"], (code) => `import.kind.${code}`),
  state: wordsOf(activityStates, (code) => `state.${code}`),
  health: wordsOf(healths, (code) => `health.${code}`),
  funding: wordsOf(fundings, (code) => `funding.${code}`),
});

async function peopleAt(db: Database, body: string, today: Temporal.PlainDate): Promise<Words> {
  const { rows } = await sql<{ id: string; email: string }>`
    select distinct p.id, p.email from access_grant g join person p on p.id = g.person_id
    where g.body_id = ${body} and p.email is not null and g.from_day <= ${today} and coalesce(g.to_day, ${today}) >= ${today}
      and coalesce(p.ended_day, ${today}) >= ${today}`.execute(db);
  return new Map(rows.map(({ id, email }) => [wordKey(email), id]));
}

async function parentGoals(db: Database): Promise<Words> {
  const { rows } = await sql<{ id: string; title: string }>`
    select id, title from goal where level = 'operational_area' and state in ('proposed', 'adopted')`.execute(db);
  return new Map(rows.map(({ id, title }) => [wordKey(title), id]));
}

/** Reads what a sheet for a body's year is held against. */
export async function readImportCity(
  db: Database,
  asked: Pick<ImportCity, "body" | "year" | "today">,
): Promise<ImportCity> {
  const { body, year, today } = asked;
  const programme = await programmeOnDay(db, planDay(year, today));
  return {
    ...asked,
    words: words(),
    plan: await planInYear(db, body.id, year),
    parents: await parentGoals(db),
    people: await peopleAt(db, body.id, today),
    programme,
    requirements: new Map(programme.requirements.map((one) => [wordKey(one.text), one.requirementId])),
    areas: new Map(programme.areas.map(({ id, name }) => [wordKey(name), id])),
  };
}
