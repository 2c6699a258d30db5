import { expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { sendOut } from "../../../../tests/support/consultation.ts";
import { testWorld } from "../../../../tests/support/world.ts";
import { secretHash } from "../../../platform/identity/secret-hash.ts";
import { demoLinks } from "./demo-links.ts";

it("gives the link that was mailed to somebody invented, and never one that was mailed to a real address", async () => {
  const world = await testWorld();
  const people = await cast(world);
  expect(await demoLinks(world)).toEqual([]);
  await sendOut(world, { sender: people.culture, outside: "Någon; nagon@kommun.se" });
  expect(await demoLinks(world)).toEqual([]);
  await sendOut(world, { sender: people.social, outside: "Brandförsvaret; post@brand.example", title: "Ett program" });
  const [link] = await demoLinks(world);
  expect(link).toMatchObject({ name: "Brandförsvaret", about: "Ett program" });
  const hash = secretHash(link?.href.split("/").at(-1) ?? "");
  expect(await world.db.selectFrom("reply_link").select("id").where("token_hash", "=", hash).execute()).toHaveLength(1);
});
