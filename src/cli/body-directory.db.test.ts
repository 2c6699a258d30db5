import { afterEach, expect, it, vi } from "vitest";
import { addBody } from "../../tests/support/cast.ts";
import { testWorld } from "../../tests/support/world.ts";
import { bodyDirectory } from "./body-directory.ts";

afterEach(() => vi.unstubAllEnvs());

it("holds names against the bodies of the database that is named", async () => {
  const world = await testWorld();
  const { slug, name } = await addBody(world, "Kulturnämnden");
  const { connectionString, host, user, password, database } = world.pool.options;
  const url = new URL("postgres://localhost");
  Object.assign(url, { username: user ?? "", password: password ?? "", pathname: `/${database}` });
  url.searchParams.set("host", host ?? "");
  vi.stubEnv("DATABASE_URL", connectionString ?? url.href);
  expect(await bodyDirectory()).toEqual({
    from: "database",
    directory: { bodies: [{ key: slug, kind: "committee", name, shortName: name, from: "2020-01-01" }], groups: [] },
  });
});
