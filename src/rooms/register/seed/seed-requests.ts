import { dayOf } from "../../../kernel/day.ts";
import { theHouse } from "../../../platform/access/actor.ts";
import { done } from "../../../platform/seed/done.ts";
import type { World } from "../../../platform/world.ts";
import { addRequestDocument } from "../commands/add-request-document.ts";
import { closeRequest } from "../commands/close-request.ts";
import { decideRequestItem } from "../commands/decide-request-item.ts";
import { linkRequestCase } from "../commands/link-request-case.ts";
import { noteRequest } from "../commands/note-request.ts";
import type { DemoRegister, DemoRequest } from "./demo-register.ts";
import type { KnownRows } from "./known-rows.ts";

type Placed = { id: string; documents: ReadonlyMap<number, string> };

const versionOf = async (world: World, request: string) =>
  (
    await world.db
      .selectFrom("disclosure_request")
      .select("version")
      .where("id", "=", request)
      .executeTakeFirstOrThrow()
  ).version;

async function caseOf(world: World, city: DemoRegister, key: string): Promise<Placed> {
  const number = city.cases.find((one) => one.key === key)?.number ?? "";
  const cases = world.db.selectFrom("case_file").select("id").where("number", "=", number);
  const { id } = await cases.executeTakeFirstOrThrow();
  const rows = await world.db.selectFrom("document").select(["id", "number"]).where("case_id", "=", id).execute();
  return { id, documents: new Map(rows.map((row) => [row.number, row.id])) };
}

async function decide(world: World, request: string, item: DemoRequest["items"][number], document: string) {
  const items = world.db.selectFrom("disclosure_item").select(["id", "version"]).where("request_id", "=", request);
  const row = await items.where("document_id", "=", document).executeTakeFirstOrThrow();
  done(request, await decideRequestItem(world, theHouse, { ...item, item: row.id, version: row.version }));
}

async function bring(world: World, city: DemoRegister, asked: DemoRequest, body: string): Promise<void> {
  const receivedDay = dayOf(Temporal.Instant.from(asked.receivedAt)).toString();
  const { id: request } = done(asked.key, await noteRequest(world, theHouse, { ...asked, body, receivedDay }));
  if (!asked.case) return;
  const { id, documents } = await caseOf(world, city, asked.case);
  done(asked.key, await linkRequestCase(world, theHouse, { request, version: 1, number: id }));
  const chosen = asked.items.map(({ document }) => documents.get(document) ?? "");
  done(asked.key, await addRequestDocument(world, theHouse, { request, version: 2, documents: chosen }));
  for (const [place, item] of asked.items.entries())
    if (item.decision) await decide(world, request, item, chosen[place] ?? "");
  if (!asked.decidedAt) return;
  done(asked.key, await closeRequest(world, theHouse, { request, version: await versionOf(world, request) }));
}

/** Brings the city's requests to see records, as far as they have come; those that are there are left alone. */
export async function seedRequests(world: World, city: DemoRegister, known: KnownRows): Promise<number> {
  const standing = await world.db.selectFrom("disclosure_request").select(["body_id", "wanted"]).execute();
  const fresh = (city.disclosureRequests ?? []).filter(
    ({ body, wanted }) => !standing.some((row) => row.body_id === known.body(body) && row.wanted === wanted),
  );
  for (const asked of fresh) await bring(world, city, asked, known.body(asked.body));
  return fresh.length;
}
