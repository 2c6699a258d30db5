import type { Tx } from "../../src/platform/database/connect.ts";
import type { World } from "../../src/platform/world.ts";
import type { Body } from "./cast.ts";
import { arrange } from "./world.ts";

const day = (text: string) => Temporal.PlainDate.from(text);

type Demand = {
  /** Of one that was there before, or of a new one. */
  id: string;
  text: string;
  area: number;
  addressee?: "all" | "committees" | "companies" | "named";
  bodies?: string[];
};
type Version = {
  programme: string;
  keeper: Body;
  number: number;
  from: string;
  until?: string;
  areas: readonly string[];
  demands: readonly Demand[];
};
type Put = { tx: Tx; world: World; version: Version; id: string; part: string; areas: readonly string[] };

async function putVersion({ tx, world, version, id, part, areas }: Put) {
  const { programme: programme_id, keeper, number, from, until } = version;
  const decided = { state: "adopted", decided_day: day(from), in_force_from: day(from), paragraph: "§ 1" };
  const row = { id, programme_id, body_id: keeper.id, number, period_label: `Version ${number}`, ...decided };
  const days = { superseded_day: until ? day(until) : null, decided_by_id: keeper.id, created_at: world.now() };
  await tx
    .insertInto("programme_version")
    .values({ ...row, ...days })
    .execute();
  const chapter = { id: part, version_id: id, part_id: world.newId(), position: 1, kind: "chapter", heading: "Krav" };
  await tx
    .insertInto("programme_part")
    .values({ ...chapter, content: "[]" })
    .execute();
  for (const [position, name] of version.areas.entries()) {
    const area = { id: areas[position] ?? "", version_id: id, position, name, about: "" };
    await tx.insertInto("focus_area").values(area).execute();
  }
}

async function putDemand({ tx, world, version, id, part, areas }: Put, demand: Demand, position: number) {
  const { newId } = world;
  const wording = newId();
  const { id: requirement_id, text, addressee = "all", bodies = [] } = demand;
  const { programme: programme_id, keeper } = version;
  const known = { id: requirement_id, programme_id, body_id: keeper.id, created_at: world.now() };
  await tx
    .insertInto("requirement")
    .values(known)
    .onConflict((one) => one.doNothing())
    .execute();
  const where = { requirement_id, version_id: id, programme_part_id: part, position };
  await tx
    .insertInto("requirement_wording")
    .values({ id: wording, ...where, text, addressee, evidence_wanted: "" })
    .execute();
  const area = { id: newId(), wording_id: wording, focus_area_id: areas[demand.area] ?? "" };
  await tx.insertInto("requirement_area").values(area).execute();
  for (const body_id of bodies) {
    await tx.insertInto("requirement_body").values({ id: newId(), wording_id: wording, body_id }).execute();
  }
}

/** A version in force, with one chapter that has all its requirements. Answers with its id and those of its areas. */
export async function addVersion(world: World, version: Version): Promise<{ id: string; areas: string[] }> {
  const [id, part] = [world.newId(), world.newId()];
  const areas = version.areas.map(() => world.newId());
  await arrange(world, async (tx) => {
    const put = { tx, world, version, id, part, areas };
    await putVersion(put);
    for (const [position, demand] of version.demands.entries()) await putDemand(put, demand, position);
  });
  return { id, areas };
}
