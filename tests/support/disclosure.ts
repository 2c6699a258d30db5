import { anyone } from "../../src/platform/access/actor.ts";
import type { World } from "../../src/platform/world.ts";
import { addDocument } from "../../src/rooms/register/commands/add-document.ts";
import { addRequestDocument } from "../../src/rooms/register/commands/add-request-document.ts";
import { askForRecord } from "../../src/rooms/register/commands/ask-for-record.ts";
import { linkRequestCase } from "../../src/rooms/register/commands/link-request-case.ts";
import { type Body, cast } from "./cast.ts";
import { resultOf } from "./refused.ts";
import { addCase, addRegister } from "./register.ts";
import { testWorld } from "./world.ts";

/** Somebody without account asks the body; nothing is on the request yet. */
export async function addRequest(world: World, body: Body, more: Record<string, unknown> = {}) {
  return resultOf(await askForRecord(world, anyone, { body: body.id, wanted: "Brevet om belysningen", ...more }));
}

/** The request and its items as they stand. */
export const requestRow = (world: World, id: string) =>
  world.db.selectFrom("disclosure_request").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
export const itemsOf = (world: World, id: string) =>
  world.db.selectFrom("disclosure_item").selectAll().where("request_id", "=", id).orderBy("id").execute();
export const trailOf = async (world: World, id: string) =>
  (
    await world.db
      .selectFrom("audit_entry")
      .select(["sentence", "outcome", "facts", "actor_name"])
      .where("subject_id", "=", id)
      .orderBy("position")
      .execute()
  ).map((entry) => ({ ...entry, facts: JSON.stringify(entry.facts) }));

/** Two authorities with a case each; the first's holds a record, a marked record and a working document. */
export async function disclosureCast() {
  const world = await testWorld();
  const people = await cast(world);
  const social = await addRegister(world, people.social);
  const culture = await addRegister(world, people.culture, "KUN {year}/{serial}");
  const file = await addCase(world, people.registrar, social, { publicSubject: "Trasig belysning" });
  const foreign = await addCase(world, people.otherRegistrar, culture);
  const add = async (caseId: string, more: Record<string, unknown>, by = people.registrar) => {
    const input = { case: caseId, direction: "received", files: [], ...more };
    resultOf(await addDocument(world, await by.actor(), input));
    const documents = world.db.selectFrom("document").select("id").where("case_id", "=", caseId);
    return (await documents.orderBy("number", "desc").executeTakeFirstOrThrow()).id;
  };
  const record = await add(file.id, { publicTitle: "Brev" });
  const marked = await add(file.id, {
    publicTitle: "Anmälan",
    protectedTitle: "Anmälan från Petra Påhittad",
    secrecyProvision: "OSL 21 kap. 3 §",
  });
  const working = await add(file.id, { publicTitle: "Utkast", direction: "drawn_up" });
  const elsewhere = await add(foreign.id, { publicTitle: "Kulturbrev" }, people.otherRegistrar);
  return { world, people, file, foreign, documents: { record, marked, working, elsewhere } };
}

/** A request with the case linked and these documents on it. */
export async function addFilledRequest(
  setting: Awaited<ReturnType<typeof disclosureCast>>,
  documents: string[],
  more: Record<string, unknown> = {},
) {
  const { world, people, file } = setting;
  const request = await addRequest(world, people.social, more);
  const registrar = await people.registrar.actor();
  resultOf(await linkRequestCase(world, registrar, { request: request.id, version: 1, number: file.number }));
  if (documents.length > 0)
    resultOf(await addRequestDocument(world, registrar, { request: request.id, version: 2, documents }));
  const items = await itemsOf(world, request.id);
  const itemOf = (document: string) => items.find(({ document_id }) => document_id === document)?.id ?? "";
  return { ...request, itemOf };
}
