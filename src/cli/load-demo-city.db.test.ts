import type { Pool } from "pg";
import { expect, it } from "vitest";
import { testPool } from "../../tests/support/database.ts";
import { verifyTrail } from "../platform/audit/verify.ts";
import { connect } from "../platform/database/connect.ts";
import { loadDemoCity } from "./load-demo-city.ts";

/** Every step of the demo is a change of its own, and consultations are drawn as files: seconds on an idle machine. */
const patience = 150_000;

/** How many activities can be followed back to a viewpoint that changed the section their requirement stands in. */
async function redThreads(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(
    `select count(distinct a.id)::int as count from viewpoint v join viewpoint_handling h on h.viewpoint_id = v.id
       join proposal_section s on s.id = h.changed_section_id join programme_part p on p.part_id = s.section_id
       join requirement_wording w on w.programme_part_id = p.id
       join programme_version pv on pv.id = w.version_id and pv.state = 'adopted' and pv.superseded_day is null
       join activity_requirement r on r.requirement_id = w.requirement_id join activity a on a.id = r.activity_id
     where h.outcome = 'taken'`,
  );
  return rows[0]?.count ?? 0;
}

it(
  "goes on where an earlier loading was broken off",
  async () => {
    const pool = await testPool();
    const db = connect(pool);
    const breakOffAt = (word: string) => (line: string) => {
      if (line.includes(word)) throw new Error("broken off");
    };
    await expect(loadDemoCity(pool, "http://varn.test", breakOffAt("bodies"))).rejects.toThrow("broken off");
    const cases = async () => (await db.selectFrom("case_file").select("id").execute()).length;
    expect(await cases()).toBe(0);
    await expect(loadDemoCity(pool, "http://varn.test", breakOffAt("consultations"))).rejects.toThrow("broken off");
    const answers = async () => (await db.selectFrom("consultation_answer").select("id").execute()).length;
    const before = await answers();
    const { state, people } = await loadDemoCity(pool, "http://varn.test", () => {});
    expect([state, people.length > 5, (await cases()) > 40]).toEqual(["empty", true, true]);
    // One more has been decided and dispatched; what had come before is not there twice.
    expect(await answers()).toBe(before + 1);
    expect((await loadDemoCity(pool, "http://varn.test", () => {})).state).toBe("loaded");
    expect(await redThreads(pool)).toBeGreaterThan(10);
    const messages = await db.selectFrom("webhook_delivery").select("state").execute();
    expect(new Set(messages.map(({ state: one }) => one))).toEqual(new Set(["received", "dead"]));
    expect(messages.filter(({ state: one }) => one === "dead")).toHaveLength(1);
    expect((await verifyTrail(db)).flaws).toEqual([]);
  },
  patience,
);

// Christmas and high summer, when nobody meets.
it.each(["2026-12-28", "2027-07-14"])(
  "can be loaded on %s",
  async (day) => {
    const pool = await testPool();
    const now = () => Temporal.Instant.from(`${day}T07:30:00Z`);
    await loadDemoCity(pool, "http://varn.test", () => {}, now);
    const reports = await connect(pool).selectFrom("staff_report").select("state").orderBy("state").execute();
    const states = reports.map(({ state }) => state);
    expect(states).toEqual(["attesting", "decided", "dispatched", "draft", "on_agenda", "on_agenda"]);
  },
  patience,
);
