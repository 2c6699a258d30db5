import type { World } from "../../src/platform/world.ts";
import { cast, type Person } from "../support/cast.ts";
import { addCase, addRegister, addTo, keepText, type Register } from "../support/register.ts";

/** Real ids at one body, by the name they have in the addresses and bodies of the API. */
export type Things = Readonly<Record<string, string>>;

/** A case with a document and a file in that register. */
async function caseThings(world: World, register: Register, registrar: Person): Promise<Things> {
  const file = await addCase(world, registrar, register);
  const document = await addTo(world, registrar, file, { files: [await keepText(world)] });
  const { id } = await world.db
    .selectFrom("document_file")
    .select("id")
    .where("document_id", "=", document.id)
    .executeTakeFirstOrThrow();
  return { register: register.id, case: file.id, document: document.id, file: id };
}

/** Two bodies with something of everything each; `fresh` makes more for the first, since what is done to a thing may end it. */
export async function allThings(world: World) {
  const people = await cast(world);
  const social = await addRegister(world, people.social);
  const culture = await addRegister(world, people.culture, "KUN {year}/{serial}");
  const fresh = () => caseThings(world, social, people.registrar);
  return { people, fresh, own: await fresh(), foreign: await caseThings(world, culture, people.otherRegistrar) };
}

/** A body that each operation takes, filled with the ids of one body. An operation without is asked for in the matrix. */
export const samples: Readonly<Record<string, (things: Things) => unknown>> = {
  "register/register-case": ({ register }) => ({ register, publicSubject: "Via API" }),
  "register/close-case": () => ({ outcome: "Klart" }),
  "register/add-document": () => ({ direction: "received", publicTitle: "Via API" }),
};
