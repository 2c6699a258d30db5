import { addBody, addPerson, cast } from "./cast.ts";
import { addActivity, addGoal } from "./plan-rows.ts";
import { addVersion } from "./programme.ts";
import type { TestWorld } from "./world.ts";

const areaNames = ["Krisberedskap och civilt försvar", "Säkerhetsskydd", "Olycksförebyggande arbete", "Personsäkerhet"];
const states = ["planned", "ongoing", "done", "ongoing", "done", "stopped"] as const;
const healths = ["on_track", "on_track", "on_track", "at_risk", "on_track", "off_track", "unknown"] as const;

const kinds = [
  ...Array.from({ length: 11 }, (_, at) => ["committee", `Påhittade nämnden nummer ${at + 1}`] as const),
  ...Array.from({ length: 17 }, (_, at) => ["district_council", `Stadsdelsnämnd ${at + 1}`] as const),
  ...Array.from({ length: 17 }, (_, at) => ["company", `Stadens bolag nummer ${at + 1} AB`] as const),
];

/** A city as large as the real one: thirty committees and district councils and seventeen companies, in every state there is. */
export async function cityOfPlans(world: TestWorld) {
  const people = await cast(world);
  const board = await addBody(world, "Kommunstyrelsen", "executive_board");
  const strategist = await addPerson(world, "Stina Strategsson", "security_strategist", board);
  const programme = await addVersion(world, board, {
    areas: areaNames,
    chapters: areaNames.map((name) => ({
      heading: name,
      requirements: [{ text: `Alla ska arbeta med ${name.toLowerCase()}.`, areas: [name] }],
    })),
  });
  for (const [at, [kind, name]] of kinds.entries()) {
    const body = await addBody(world, name, kind);
    for (const [number, area] of programme.areas.entries()) {
      const draw = at * 7 + number * 3;
      if (draw % 11 === 0) continue;
      const goal = await addGoal(world, body, { areas: [area], state: draw % 9 === 0 ? "proposed" : "adopted" });
      for (let one = 0; one < draw % 4; one++) {
        const [state, health] = [states[(draw + one) % 6] ?? "planned", healths[(draw + one * 2) % 7] ?? "unknown"];
        const due = `2026-${String(((draw + one) % 12) + 1).padStart(2, "0")}-15`;
        const updated = draw % 13 === 0 ? "2025-09-01" : undefined;
        const title = `${name}: aktivitet ${number + 1}.${one + 1}`;
        await addActivity(world, goal, {
          title,
          areas: [area],
          state,
          health,
          due,
          owner: strategist,
          ...(updated ? { updated } : {}),
        });
      }
    }
  }
  return { people, board, strategist, programme };
}
