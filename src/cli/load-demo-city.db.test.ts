import { expect, it } from "vitest";
import { testPool } from "../../tests/support/database.ts";
import { verifyTrail } from "../platform/audit/verify.ts";
import { connect } from "../platform/database/connect.ts";
import { loadDemoCity } from "./load-demo-city.ts";

it("goes on where an earlier loading was broken off", async () => {
  const pool = await testPool();
  const db = connect(pool);
  const breakOff = (line: string) => {
    if (line.includes("bodies")) throw new Error("broken off");
  };
  await expect(loadDemoCity(pool, "http://varn.test", breakOff)).rejects.toThrow("broken off");
  const cases = async () => (await db.selectFrom("case_file").select("id").execute()).length;
  expect(await cases()).toBe(0);
  const { state, people } = await loadDemoCity(pool, "http://varn.test", () => {});
  expect([state, people.length > 5, (await cases()) > 40]).toEqual(["empty", true, true]);
  expect((await loadDemoCity(pool, "http://varn.test", () => {})).state).toBe("loaded");
  expect((await verifyTrail(db)).flaws).toEqual([]);
});
