import { RouterContextProvider } from "react-router";
import { beforeAll, describe, expect, it } from "vitest";
import { conflict, forbidden, invalid, type Outcome, ok } from "../../kernel/outcome.ts";
import { type Actor, anyone } from "../access/actor.ts";
import { addTexts } from "../texts/texts.ts";
import { autosave, type Saved, type Standing } from "./autosave.ts";
import en from "./messages.en.json" with { type: "json" };
import sv from "./messages.sv.json" with { type: "json" };
import { setVisit, type Visit } from "./visit.ts";

const officer: Actor = { kind: "person", id: "p1", name: "Hedda Prov", grants: [] };
const at = Temporal.Instant.from("2024-02-08T13:02:00Z");

async function posted(outcome: Outcome<Saved>, actor = officer) {
  const seen: unknown[] = [];
  const action = autosave({
    act: async ({ fields }) => {
      seen.push(fields.content);
      return outcome;
    },
    saved: (value) => value,
    standing: (current) => (current ? (current as Standing) : null),
  });
  const context = new RouterContextProvider();
  setVisit(context, { actor, language: "sv" } as Visit);
  const body = new URLSearchParams({ content: "text", expectedVersion: "3" });
  const request = new Request("https://varn.example/x/autospara", { method: "POST", body });
  const answer = await action({ request, context, params: {} } as unknown as Parameters<typeof action>[0]);
  return { status: answer.status, json: await answer.json(), seen };
}

describe("autosave", () => {
  beforeAll(() => addTexts("web", { sv, en }));

  it("tells the version and the time", async () => {
    const { status, json, seen } = await posted(ok({ version: 4, savedAt: at }));
    expect([status, json, seen]).toEqual([200, { ok: true, version: 4, savedAt: at.toString() }, ["text"]]);
  });

  it("hands over the text that stands when it has changed", async () => {
    const current = { content: { type: "doc" }, version: 7, by: "Rut", at };
    expect(await posted(conflict("web:conflict", current))).toMatchObject({
      status: 409,
      json: { ok: false, current: { ...current, at: at.toString() } },
    });
  });

  it.each([
    ["a conflict without a text", conflict(), 409, sv.conflict],
    [
      "a fault in the text",
      invalid({ path: "content", key: "web:field.too-long", values: { maximum: 9 } }),
      422,
      "Texten är för lång. Högst 9 tecken får plats.",
    ],
    ["somebody who may not", forbidden(), 403, sv.forbidden],
  ])("says in words what is wrong: %s", async (_, outcome, status, text) => {
    expect(await posted(outcome)).toMatchObject({ status, json: { ok: false, text } });
  });

  it("does nothing for one who has been signed out, and says so", async () => {
    expect(await posted(ok({ version: 4, savedAt: at }), anyone)).toEqual({
      status: 401,
      json: { ok: false, text: sv["signed-out"] },
      seen: [],
    });
  });
});
