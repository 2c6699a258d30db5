import { beforeAll, expect, it } from "vitest";
import { resultOf } from "../../../../tests/support/refused.ts";
import { openRegistry, type Registry } from "../../../../tests/support/registry.ts";
import { theHouse } from "../../../platform/access/actor.ts";
import { setClassifications } from "./set-classifications.ts";

let registry: Registry;
beforeAll(async () => {
  registry = await openRegistry();
});

it("gives an authority the classes it does not have, and leaves the others as they are", async () => {
  const { world, people } = registry;
  const set = async (title: string, code = "1") =>
    resultOf(
      await setClassifications(world, theHouse, {
        body: people.social.id,
        classes: [{ code, title, retention: "bevaras" }],
      }),
    );
  expect([await set("Leda"), await set("Styra"), await set("Stödja", "2")]).toEqual([
    { added: 1 },
    { added: 0 },
    { added: 1 },
  ]);
  const rows = await world.db.selectFrom("classification").select(["code", "title"]).orderBy("code").execute();
  expect(rows).toEqual([
    { code: "1", title: "Leda" },
    { code: "2", title: "Stödja" },
  ]);
});
