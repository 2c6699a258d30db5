import type { World } from "../../src/platform/world.ts";
import { beginExecutive } from "../../src/rooms/consultations/commands/begin-executive.ts";
import { handleViewpoints } from "../../src/rooms/consultations/commands/handle-viewpoints.ts";
import { type AskedBodies, addAnswer, askBodies } from "./asked-bodies.ts";
import { cast } from "./cast.ts";
import { resultOf } from "./refused.ts";

/** Two have answered with a viewpoint each, about the first section and about the whole; the third has not. */
export async function answered(world: World) {
  const people = await cast(world);
  const asked = await askBodies(world, [people.social, people.culture]);
  const [social, culture] = asked.consultees;
  const sectionId = asked.proposal[2]?.section_id ?? null;
  const wish = { kind: "wish" as const, sectionId, words: "Stadens larmkedja bör beskrivas tydligare." };
  const same = { kind: "wish" as const, sectionId: null, words: "Beskriv larmkedjan i staden tydligare." };
  await addAnswer(world, social?.id ?? "", { viewpoints: [wish] });
  await addAnswer(world, culture?.id ?? "", {
    stance: "rejects",
    viewpoints: [same],
    sectionStances: [{ sectionId: sectionId ?? "", stance: "rejects" }],
    dissents: [{ kind: "reservation", names: "Kim Ek (X)", statement: "Vi yrkar bifall." }],
  });
  return { people, asked, social: social?.id ?? "", culture: culture?.id ?? "", sectionId };
}

/** Each viewpoint as a form would name it, `id:version`, in the order it came. */
export async function seenIn(world: World, asked: { id: string }): Promise<string[]> {
  const rows = world.db
    .selectFrom("viewpoint")
    .select(["id", "version"])
    .where("consultation_id", "=", asked.id)
    .orderBy("id");
  return (await rows.execute()).map(({ id, version }) => `${id}:${version}`);
}

/** All viewpoints handled alike. */
export async function handleAll(world: World, asked: AskedBodies, more: object = {}) {
  const seen = await seenIn(world, asked);
  const given = { consultation: asked.id, seen, outcome: "taken", reason: "Avsnittet skrivs om.", ...more };
  return resultOf(await handleViewpoints(world, await asked.strategist.actor(), given));
}

/** A report to the council, drafted. */
export async function begun(world: World, asked: AskedBodies) {
  const given = { consultation: asked.id, number: "2026:19 RI", title: "Säkerhetsprogram" };
  return resultOf(await beginExecutive(world, await asked.strategist.actor(), given));
}
