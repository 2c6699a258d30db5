import type { Tx } from "../../src/platform/database/connect.ts";
import type { World } from "../../src/platform/world.ts";
import type { Body } from "./cast.ts";
import { addVersion } from "./programme.ts";
import { arrange } from "./world.ts";

type Version = Awaited<ReturnType<typeof addVersion>>;

const prose = { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: "Nu gäller annat." }] }] };

/** What has the same heading in both is the same part, with other words in its sections; so is the requirement. */
async function carryIdentity(tx: Tx, before: Version, version: Version): Promise<void> {
  const known = new Map(before.parts.map(({ heading, partId }) => [heading, partId]));
  for (const { id, heading, partId } of version.parts) {
    const kept = known.get(heading);
    if (!kept) continue;
    await tx.updateTable("programme_part").set({ chapter_id: kept }).where("chapter_id", "=", partId).execute();
    const words = heading.endsWith("krav") ? { content: JSON.stringify(prose) } : {};
    const part = tx.updateTable("programme_part").set({ part_id: kept, ...words });
    await part.where("id", "=", id).execute();
  }
  const wording = tx.updateTable("requirement_wording").set({ requirement_id: before.requirements[0]?.id ?? "" });
  await wording.where("id", "=", version.requirements[0]?.wordingId ?? "").execute();
}

/**
 * The next adopted version of a programme: the chapter on premises goes on with other words, its requirement too; the
 * introduction is gone, follow-up is new, and of the two areas one lives on under another name.
 */
export async function versionAfter(world: World, body: Body, before: Version) {
  const chapters = [
    {
      heading: "Trygga lokaler",
      requirements: ["Nämnderna ska ha fungerande larm i lokaler med besökare."],
    },
    { heading: "Uppföljning" },
  ];
  const next = {
    programme: before.programme,
    number: 2,
    inForceFrom: "2026-01-01",
    areas: ["Motståndskraft"],
    chapters,
  };
  const version = await addVersion(world, body, next);
  await arrange(world, async (tx) => {
    await carryIdentity(tx, before, version);
    const origin = { id: world.newId(), focus_area_id: version.areas[0]?.id ?? "" };
    const predecessor_id = before.areas.find(({ name }) => name === "Beredskap")?.id ?? "";
    await tx
      .insertInto("focus_area_origin")
      .values({ ...origin, predecessor_id })
      .execute();
  });
  return version;
}
