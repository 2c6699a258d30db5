import { beforeAll, expect, it } from "vitest";
import { addCase } from "../../../../tests/support/register.ts";
import { openRegistry, type Registry, refused } from "../../../../tests/support/registry.ts";
import { theHouse } from "../../../platform/access/actor.ts";
import { verifyTrail } from "../../../platform/audit/verify.ts";
import { takeOverCase } from "./take-over-case.ts";

let registry: Registry;
beforeAll(async () => {
  registry = await openRegistry();
});

const old = (more: Record<string, unknown> = {}) => ({
  register: registry.social.id,
  number: "SOC 2026/117",
  year: 2026,
  serial: 117,
  publicSubject: "Program",
  openedDay: "2026-02-02",
  closedDay: null,
  foreignNumbers: [],
  documents: [{ direction: "received", status: "record", day: "2026-02-03", publicTitle: "Brev", files: [] }],
  ...more,
});

it("keeps the number the case has, and the series goes on after it", async () => {
  const { world, people, social } = registry;
  expect((await takeOverCase(world, theHouse, old())).ok).toBe(true);
  expect(await takeOverCase(world, theHouse, old())).toMatchObject({
    ok: false,
    problem: { kind: "conflict", key: "register:number-taken" },
  });
  expect((await takeOverCase(world, theHouse, old({ number: "SOC 2026/3", serial: 3 }))).ok).toBe(true);
  expect((await addCase(world, people.registrar, social)).number).toBe("SOC 2026/118");
  const document = await world.db.selectFrom("document").select("recorded_at").executeTakeFirstOrThrow();
  expect(document.recorded_at?.toString()).toBe("2026-02-02T23:00:00Z");
  expect((await verifyTrail(world.db)).flaws).toEqual([]);
});

it("is refused with a day that is none", async () => {
  const outcome = await takeOverCase(registry.world, theHouse, old({ openedDay: "2026-02-30" }));
  expect(outcome).toMatchObject(refused("web:field.not-a-day", "openedDay"));
});
