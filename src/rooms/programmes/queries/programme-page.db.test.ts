import { beforeAll, describe, expect, it } from "vitest";
import { addProgramme, addVersion } from "../../../../tests/support/programme.ts";
import { programmeCast } from "../../../../tests/support/programme-people.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { arrange, type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import type { Actor } from "../../../platform/access/actor.ts";
import { programmePage } from "./programme-page.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof programmeCast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await programmeCast(world);
});
const stranger: Actor = { kind: "public", name: "Allmänheten" };
const _forbidden = { ok: false, problem: { kind: "forbidden" } };
const missing = { ok: false, problem: { kind: "missing" } };
describe("a programme's page", () => {
  it("has the versions one may see, and its sisters seen from both sides", async () => {
    const inForce = await addVersion(world, people.board);
    const { slug, id } = inForce.programme;
    await addVersion(world, people.board, { programme: inForce.programme, number: 2, state: "drafting" });
    const sister = await addVersion(world, people.board, { title: "Kvalitetsprogram", kind: "quality" });
    const row = { id: world.newId(), programme_id: id, sister_id: sister.programme.id, about: "Informationssäkerhet" };
    await arrange(world, (tx) => tx.insertInto("programme_sister").values(row).execute());
    const open = resultOf(await programmePage(world, stranger, { slug }));
    expect([open.versions.map(({ number }) => number), open.mayWrite]).toEqual([[1], false]);
    expect(open.sisters).toMatchObject([{ title: "Kvalitetsprogram", about: "Informationssäkerhet", own: true }]);
    const own = resultOf(await programmePage(world, await people.strategist.actor(), { slug }));
    expect([own.versions.map(({ number }) => number), own.mayWrite]).toEqual([[2, 1], true]);
    const back = resultOf(await programmePage(world, stranger, { slug: sister.programme.slug }));
    expect(back.sisters).toMatchObject([{ slug, own: false }]);
  });

  it("is not there for strangers before anything is adopted", async () => {
    const { slug } = await addProgramme(world, people.board);
    expect(await programmePage(world, stranger, { slug })).toMatchObject(missing);
    expect(await programmePage(world, await people.officer.actor(), { slug })).toMatchObject(missing);
    expect((await programmePage(world, await people.secretary.actor(), { slug })).ok).toBe(true);
  });
});
