import { theHouse } from "../../../platform/access/actor.ts";
import { done } from "../../../platform/seed/done.ts";
import { keepText } from "../../../platform/seed/keep-text.ts";
import type { World } from "../../../platform/world.ts";
import { relateCases } from "../commands/relate-cases.ts";
import { takeOverCase } from "../commands/take-over-case.ts";
import type { DemoCase, DemoRegister } from "./demo-register.ts";
import type { KnownRows } from "./known-rows.ts";
import type { SeededRegister } from "./seed-registers.ts";

/** The codes of each body's classes, since the city speaks of codes and the register of rows. */
async function classIds(world: World): Promise<Map<string, string>> {
  const rows = await world.db.selectFrom("classification").select(["id", "body_id", "code"]).execute();
  return new Map(rows.map(({ id, body_id, code }) => [`${body_id} ${code}`, id]));
}

async function bring(
  world: World,
  file: DemoCase,
  register: SeededRegister,
  ids: { officer: string; unit: string | null; classification: string | null },
) {
  const documents = [];
  for (const { attachments, ...document } of file.documents) {
    const files = [];
    for (const attachment of attachments) files.push(await keepText(world, attachment));
    documents.push({ ...document, files });
  }
  const foreignNumbers = file.foreignNumbers.map(({ number, saidBy }) => ({ raw: number, saidBy }));
  const given = {
    ...file,
    ...ids,
    register: register.id,
    closedDay: file.closedDay ?? null,
    foreignNumbers,
    documents,
  };
  return done(file.number, await takeOverCase(world, theHouse, given)).id;
}

async function relate(world: World, cases: readonly DemoCase[], ids: ReadonlyMap<string, string>): Promise<void> {
  for (const { key, relations } of cases) {
    for (const { to, kind } of relations) {
      done(`${key} → ${to}`, await relateCases(world, theHouse, { case: ids.get(key), other: ids.get(to), kind }));
    }
  }
}

/** Brings the city's cases into its registers, with their documents and texts; those that are there are left alone. */
export async function seedCases(
  world: World,
  city: DemoRegister,
  known: KnownRows,
  registers: ReadonlyMap<string, SeededRegister>,
): Promise<number> {
  const standing = await world.db.selectFrom("case_file").select(["id", "register_id", "number"]).execute();
  const classes = await classIds(world);
  const ids = new Map<string, string>();
  const fresh: DemoCase[] = [];
  for (const file of city.cases) {
    const register = registers.get(file.register);
    if (!register) throw new Error(`${file.number} stands in no register`);
    const there = standing.find((row) => row.register_id === register.id && row.number === file.number);
    if (!there) fresh.push(file);
    const officer = known.person(file.officer);
    const unit = file.unit ? known.unit(file.unit) : null;
    const classification = classes.get(`${register.bodyId} ${file.classification}`) ?? null;
    ids.set(file.key, there?.id ?? (await bring(world, file, register, { officer, unit, classification })));
  }
  await relate(world, fresh, ids);
  return fresh.length;
}
