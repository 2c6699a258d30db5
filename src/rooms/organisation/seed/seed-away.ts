import { done } from "../../../platform/seed/done.ts";
import type { Stage } from "../../../platform/seed/stage.ts";
import { recordAbsence } from "../commands/record-absence.ts";

/** Who is away these days, counted from the day the demo is loaded, and who stands in for them. People by their e-mail address. */
export type DemoAway = {
  people: { key: string; email: string }[];
  away: { person: string; from: number; to: number; substitute: string }[];
};

/** Records who is away, the day before it begins, as the administrator does it. What is recorded already is left alone. */
export async function seedAway(stage: Stage, { people, away }: DemoAway): Promise<void> {
  const rows = await stage.world.db.selectFrom("person").select(["id", "email"]).execute();
  const idOf = (key: string) => {
    const email = people.find((one) => one.key === key)?.email.toLowerCase();
    const row = rows.find((one) => one.email?.toLowerCase() === email);
    if (!row) throw new Error(`The city names the person ${key}, who has not been read in`);
    return row.id;
  };
  for (const { person, substitute, from, to } of away) {
    const period = { from: stage.day(from).toString(), to: stage.day(to).toString() };
    const there = stage.world.db.selectFrom("absence").select("id").where("person_id", "=", idOf(person));
    if (await there.where("from_day", "=", stage.day(from)).executeTakeFirst()) continue;
    const world = stage.at(from - 1);
    const by = await stage.as("kommunstyrelsen", "administrator", world);
    const asked = { person: idOf(person), substitute: idOf(substitute), ...period };
    done(`${person} is away`, await recordAbsence(world, by, asked));
  }
}
