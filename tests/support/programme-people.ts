import type { World } from "../../src/platform/world.ts";
import { beginVersion } from "../../src/rooms/programmes/commands/begin-version.ts";
import { addBody, addPerson, cast } from "./cast.ts";
import { addProgramme } from "./programme.ts";
import { resultOf } from "./refused.ts";
import { arrange } from "./world.ts";

/** The executive board with those who keep its programmes, and a company and a committee that are bound by them. */
export async function programmeCast(world: World) {
  const board = await addBody(world, "Kommunstyrelsen", "executive_board");
  const council = await addBody(world, "Kommunfullmäktige", "council");
  const company = await addBody(world, "Stadens Hamn AB", "company");
  const others = await cast(world);
  return {
    ...others,
    board,
    council,
    company,
    strategist: await addPerson(world, "Stina Strategsson", "security_strategist", board),
    secretary: await addPerson(world, "Sven Sekreterarsson", "committee_secretary", board),
    coordinator: await addPerson(world, "Kim Samordnarsson", "security_coordinator", others.culture),
    companyCoordinator: await addPerson(world, "Hanna Hamnsson", "security_coordinator", company),
  };
}
type People = Awaited<ReturnType<typeof programmeCast>>;

/** An empty draft of a programme of its own at the executive board, begun through the command. */
export async function draftVersion(world: World, { board, strategist }: People, title?: string) {
  const programme = await addProgramme(world, board, title ? { title } : {});
  const asked = { programme: programme.id, periodLabel: "2027–2030", from: "nothing" };
  const { id, number } = resultOf(await beginVersion(world, await strategist.actor(), asked));
  return { id, number, programme };
}

/** How many times the version itself has been changed: what a form carries back. */
export const versionOf = async (world: World, id: string) =>
  (await world.db.selectFrom("programme_version").select("version").where("id", "=", id).executeTakeFirstOrThrow())
    .version;

/** A goal at a body that serves a requirement, as rows. */
export async function addServingGoal(world: World, body: { id: string }, requirement: string) {
  const day = Temporal.PlainDate.from("2026-01-01");
  const goal = {
    id: world.newId(),
    body_id: body.id,
    level: "own",
    year: 2026,
    title: "Larm i alla lokaler",
    about: "",
    state: "adopted",
    health: "unknown",
    from_day: day,
    to_day: day.add({ years: 1 }),
    updated_at: world.now(),
    created_at: world.now(),
  };
  await arrange(world, async (tx) => {
    await tx.insertInto("goal").values(goal).execute();
    const row = { id: world.newId(), goal_id: goal.id, requirement_id: requirement };
    await tx.insertInto("goal_requirement").values(row).execute();
  });
  return goal.id;
}
