import type { World } from "../../src/platform/world.ts";
import { addPart } from "../../src/rooms/programmes/commands/add-part.ts";
import { addRequirement } from "../../src/rooms/programmes/commands/add-requirement.ts";
import { adoptVersion } from "../../src/rooms/programmes/commands/adopt-version.ts";
import { advanceVersion } from "../../src/rooms/programmes/commands/advance-version.ts";
import { beginVersion } from "../../src/rooms/programmes/commands/begin-version.ts";
import { changePart } from "../../src/rooms/programmes/commands/change-part.ts";
import { putArea } from "../../src/rooms/programmes/commands/put-area.ts";
import { startProgramme } from "../../src/rooms/programmes/commands/start-programme.ts";
import type { Body, Person } from "./cast.ts";
import { versionOf } from "./programme-people.ts";
import { resultOf } from "./refused.ts";

export type Chapter = { heading: string; section: string; demands: string; area: string };
type Asked = { board: Body; decidedBy: Body; strategist: Person; title: string; chapters: readonly Chapter[] };

const prose = (text: string) => ({ type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text }] }] });

/** A chapter with one section, whose one sentence is what is demanded. */
async function writeChapter(world: World, by: Person, version: string, { heading, section, demands, area }: Chapter) {
  const actor = await by.actor();
  const { id: areaId } = resultOf(await putArea(world, actor, { version, name: area, about: "" }));
  const { id: chapterId } = resultOf(await addPart(world, actor, { version, kind: "chapter", heading }));
  const partIdOf = (id: string) =>
    world.db.selectFrom("programme_part").select("part_id").where("id", "=", id).executeTakeFirstOrThrow();
  const chapter = (await partIdOf(chapterId)).part_id;
  const { id: part } = resultOf(await addPart(world, actor, { version, kind: "section", chapter, heading: section }));
  const written = { part, expectedVersion: 1, heading: section, chapter, content: prose(demands) };
  resultOf(await changePart(world, actor, written));
  resultOf(await addRequirement(world, actor, { part, text: demands, addressee: "committees", areas: [areaId] }));
}

/** A programme whose first version has been written and adopted, and is in force from that day on, all through commands. */
export async function programmeInForce(world: World, { board, decidedBy, strategist, title, chapters }: Asked) {
  const actor = await strategist.actor();
  const facts = { kind: "security", title, about: "Vad staden vill.", responsible: "Säkerhetsenheten" };
  const programme = resultOf(await startProgramme(world, actor, { body: board.id, ...facts }));
  const begun = { programme: programme.id, periodLabel: "2024–2025", from: "nothing" };
  const { id: version } = resultOf(await beginVersion(world, actor, begun));
  for (const chapter of chapters) await writeChapter(world, strategist, version, chapter);
  for (const act of ["prepare", "propose"]) {
    const step = { version, expectedVersion: await versionOf(world, version), act };
    resultOf(await advanceVersion(world, actor, step));
  }
  const today = world.now().toZonedDateTimeISO("Europe/Stockholm").toPlainDate().toString();
  const decided = { decidedBy: decidedBy.id, decidedDay: today, paragraph: "§ 12", inForceFrom: today };
  resultOf(await adoptVersion(world, actor, { version, expectedVersion: await versionOf(world, version), ...decided }));
  return { ...programme, version };
}
