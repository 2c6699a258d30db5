import { beforeEach, describe, expect, it } from "vitest";
import { consulteeRow, incomingCast, linkTo } from "../../../../tests/support/asked.ts";
import { cast } from "../../../../tests/support/cast.ts";
import { keepText } from "../../../../tests/support/register.ts";
import { arrange, type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { anyone } from "../../../platform/access/actor.ts";
import { verifyTrail } from "../../../platform/audit/verify.ts";
import { answerByLink } from "./answer-by-link.ts";

let world: TestWorld;
let asked: Awaited<ReturnType<typeof incomingCast>>;
let token = "";

beforeEach(async () => {
  world = await testWorld();
  asked = await incomingCast(world, await cast(world));
  token = await linkTo(world, asked.outside);
});

const answer = (more: Record<string, unknown> = {}) =>
  answerByLink(world, anyone, {
    token,
    id: world.newId(),
    seen: "0",
    stance: "supports_with_viewpoints",
    text: "Vi är positiva.",
    viewpoints: [
      { words: "Mer ljus.", kind: "wish", section: asked.sent.sections[0] },
      { words: " ", kind: "wish", section: "" },
    ],
    replies: [{ question: asked.sent.question, text: "Ja." }],
    ...more,
  });
const answers = () => world.db.selectFrom("consultation_answer").selectAll().orderBy("number").execute();
const today = (day: string) => world.clock.set(`${day}T08:00:00Z`);

describe("answering by a link", () => {
  it("reaches the sender's case with viewpoints, replies, file and receipt", async () => {
    const files = [await keepText(world, "svar.txt", "Vi är positiva.")];
    expect(await answer({ files })).toMatchObject({
      ok: true,
      value: { document: 1, number: "SOC 2026/1", late: false },
    });
    expect(await answers()).toMatchObject([
      { consultee_id: asked.outside, kind: "statement", stance: "supports_with_viewpoints", channel: "link" },
    ]);
    const viewpoints = await world.db.selectFrom("viewpoint").selectAll().execute();
    expect(viewpoints).toMatchObject([{ words: "Mer ljus.", kind: "wish", section_id: asked.sent.sections[0] }]);
    expect(await world.db.selectFrom("answer_reply").selectAll().execute()).toMatchObject([{ text: "Ja." }]);
    expect((await consulteeRow(world, asked.outside)).stage).toBe("answered");
    const mails = await world.db.selectFrom("outgoing_message").selectAll().execute();
    expect(mails).toMatchObject([{ recipient: "registrator@polisen.example" }]);
    expect(mails[0]?.content).not.toContain("Mer ljus");
    expect((await verifyTrail(world.db)).flaws).toEqual([]);
    const trail = await world.db.selectFrom("audit_entry").select(["facts", "sentence"]).execute();
    expect(JSON.stringify(trail)).not.toContain(token);
  });

  it("is corrected until the day it is due; what stood before is kept", async () => {
    await answer();
    today("2026-05-04");
    expect((await answer({ seen: "1", stance: "rejects", viewpoints: [] })).ok).toBe(true);
    expect((await answers()).map(({ number, current, stance }) => [number, current, stance])).toEqual([
      [1, false, "supports_with_viewpoints"],
      [2, true, "rejects"],
    ]);
    today("2026-05-05");
    expect(await answer({ seen: "2" })).toMatchObject({ problem: { key: "consultations:link.shut.after-due" } });
  });

  it("is taken late when it is the first, and marked", async () => {
    today("2026-05-20");
    expect(await answer()).toMatchObject({ ok: true, value: { late: true } });
  });

  it("shows the second of two what the first wrote, and takes the same form once", async () => {
    const id = world.newId();
    await answer({ id });
    expect(await answer({ id, seen: "1" })).toMatchObject({
      problem: { key: "consultations:link.problem.sent-already" },
    });
    expect(await answer({ stance: "rejects" })).toMatchObject({
      problem: {
        kind: "conflict",
        current: { stance: "supports_with_viewpoints", text: "Vi är positiva.", "viewpoints.0.words": "Mer ljus." },
      },
    });
    expect(await answers()).toHaveLength(1);
  });

  it("gives no opinion as one who declines", async () => {
    expect((await answer({ stance: "declined", text: "", viewpoints: [], replies: [] })).ok).toBe(true);
    expect(await answers()).toMatchObject([{ kind: "declined", stance: "none", extract: null }]);
    expect((await consulteeRow(world, asked.outside)).stage).toBe("declined");
  });
});

describe("what is refused", () => {
  it("is a link that is wrong or revoked, and nothing has changed", async () => {
    for (const wrong of ["x", world.newSecret(), `${token}a`, "'; drop table reply_link; --"])
      expect(await answer({ token: wrong })).toMatchObject({ problem: { kind: "missing" } });
    await arrange(world, (tx) => tx.updateTable("reply_link").set({ revoked_at: world.now() }).execute());
    expect(await answer()).toMatchObject({ problem: { kind: "missing", key: "consultations:link.unknown" } });
    expect(await answers()).toEqual([]);
  });

  it("is a consultation that is taken back or over", async () => {
    for (const state of ["withdrawn", "closed"]) {
      await arrange(world, (tx) => tx.updateTable("consultation").set({ state }).execute());
      expect(await answer()).toMatchObject({ problem: { key: `consultations:link.shut.${state}` } });
    }
  });

  it("is a section or question of another consultation, and every other fault at once", async () => {
    const viewpoints = [{ words: "Mer", kind: "wish", section: world.newId() }];
    expect(await answer({ viewpoints })).toMatchObject({ problem: { fields: [{ path: "viewpoints" }] } });
    const replies = [{ question: world.newId(), text: "Ja" }];
    expect(await answer({ replies })).toMatchObject({ problem: { kind: "invalid" } });
    const bad = { stance: "", viewpoints: [{ words: "x", kind: "?", section: "y" }], seen: "-1" };
    const outcome = await answer(bad);
    const fields = !outcome.ok && outcome.problem.kind === "invalid" ? outcome.problem.fields : [];
    expect(fields.map(({ path }) => path)).toEqual(["seen", "stance", "viewpoints.0.kind", "viewpoints.0.section"]);
    expect(await answers()).toEqual([]);
  });
});
