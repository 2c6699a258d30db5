import type { Pool } from "pg";
import { pino } from "pino";
import { anyone, theHouse } from "../platform/access/actor.ts";
import { record } from "../platform/audit/record.ts";
import { buildWorld } from "../platform/build-world.ts";
import { listDemoPeople } from "../platform/identity/list-demo-people.ts";
import type { World } from "../platform/world.ts";

type State = "empty" | "begun" | "loaded" | "other";

const begun = "web/begin-demo-city";
const loaded = "web/load-demo-city";

/** How far the demo city has come, as the trail tells; `other` when the database holds something else. */
async function stateOf({ db }: World): Promise<State> {
  const noted = await db.selectFrom("audit_entry").select("action").where("action", "in", [begun, loaded]).execute();
  if (noted.some(({ action }) => action === loaded)) return "loaded";
  if (noted.length > 0) return "begun";
  return (await db.selectFrom("body").select("id").limit(1).executeTakeFirst()) ? "other" : "empty";
}

/** Notes in the trail how far the loading has come, so that one broken off is taken up again at the next start. */
async function note(world: World, action: string, sentence: string): Promise<void> {
  const subject = { kind: "city", id: world.newId() };
  const entry = { outcome: "done" as const, actor: { id: null, name: theHouse.name }, action, subject, body: null };
  const now = world.now();
  await world.db
    .transaction()
    .execute((tx) => record(tx, { ...entry, sentence, facts: {}, requestId: null }, now, world.newId()));
}

/** Everything the demo city is made of is read only when it is wanted: most starts are not the first. */
const makers = () =>
  Promise.all([
    import("../../demo/schema.ts"),
    import("../platform/seed/stage.ts"),
    import("../platform/webhooks/seed/seed-webhooks.ts"),
    import("../platform/webhooks/seed/seed-messages.ts"),
    import("../rooms/organisation/index.ts"),
    import("../rooms/register/index.ts"),
    import("../rooms/meetings/index.ts"),
    import("../rooms/consultations/index.ts"),
    import("../rooms/staff-reports/index.ts"),
    import("../rooms/programmes/index.ts"),
    import("../rooms/follow-up/index.ts"),
    import("../texts.ts"),
  ]);

async function load(world: World, tell: (line: string) => void): Promise<void> {
  const [
    demo,
    stages,
    webhooks,
    messages,
    organisation,
    register,
    meetings,
    consultations,
    reports,
    programmes,
    followUp,
  ] = await makers();
  const city = demo.readDemoCity();
  await note(world, begun, "började läsa in demostaden");
  await organisation.seedOrganisation(world, city, tell);
  await register.seedRegister(world, city, tell);
  const stage = await stages.openStage(world);
  await organisation.seedAway(stage, city);
  await webhooks.seedWebhooks(stage, city);
  await meetings.seedMeetings(stage, city, tell);
  await consultations.seedConsultations(stage, city, tell);
  await reports.seedReports(stage, city, tell);
  await meetings.seedMinutes(stage, city);
  await programmes.seedProgrammes(stage, city, tell);
  await followUp.seedPlans(stage, city, tell);
  await followUp.seedReports(stage, city, tell);
  await followUp.seedIndicators(stage, city, tell);
  await messages.seedMessages(stage, city, tell);
  await note(world, loaded, "läste in demostaden");
}

/** Who can sign in, one line each: name – role, body: errand. */
async function listPeople(world: World, language: "sv" | "en"): Promise<string[]> {
  const people = await listDemoPeople(world, anyone, {});
  if (!people.ok) return [];
  return people.value.map(({ name, roles, errand }) => `${name} – ${roles}: ${errand[language]}`);
}

export type DemoCity = { state: Exclude<State, "begun">; people: string[] };

/**
 * Loads the demo city into an empty database, or goes on where an earlier loading was broken off; a database with anything
 * else in it is left alone. Answers with what the database held before, and who can sign in.
 */
export async function loadDemoCity(
  pool: Pool,
  origin: string,
  tell: (line: string) => void,
  now?: () => Temporal.Instant,
): Promise<DemoCity> {
  const world = buildWorld({ pool, origin, log: pino({ level: "warn" }), ...(now ? { now } : {}) });
  const state = await stateOf(world);
  if (state === "empty" || state === "begun") {
    tell("Loading the demo city …");
    await load(world, tell);
  }
  const people = await listPeople(world, process.env.LANG?.startsWith("sv") ? "sv" : "en");
  return { state: state === "begun" ? "empty" : state, people };
}
