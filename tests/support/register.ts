import type { World } from "../../src/platform/world.ts";
import { addDocument } from "../../src/rooms/register/commands/add-document.ts";
import { registerCase } from "../../src/rooms/register/commands/register-case.ts";
import type { Body, Person } from "./cast.ts";
import { pieces } from "./pieces.ts";
import { arrange } from "./world.ts";

export type Register = { id: string; body: Body };

/** A register in use since 2020. */
export async function addRegister(world: World, body: Body, pattern = "SOC {year}/{serial}"): Promise<Register> {
  const id = world.newId();
  const from_day = Temporal.PlainDate.from("2020-01-01");
  const row = {
    id,
    body_id: body.id,
    name: `${body.name}s diarium`,
    description: "Nämndens handlingar.",
    pattern,
    from_day,
  };
  await arrange(world, (tx) => tx.insertInto("register").values(row).execute());
  return { id, body };
}

/** A case registered by that person; `more` is whatever the form would say besides. */
export async function addCase(world: World, by: Person, register: Register, more: Record<string, unknown> = {}) {
  const outcome = await registerCase(world, await by.actor(), {
    register: register.id,
    publicSubject: "Skrivelse om belysning",
    ...more,
  });
  if (!outcome.ok) throw new Error(`no case: ${JSON.stringify(outcome.problem)}`);
  return outcome.value;
}

/** Bytes in the store, as `keepFiles` leaves them. */
export async function keepBytes(world: World, bytes: Uint8Array, name: string, mediaType: string) {
  const stored = await world.files.write(pieces(bytes), { maximumBytes: 1_000_000 });
  if (!stored.ok) throw new Error("not stored");
  return { fileId: stored.value.id, name, mediaType };
}

/** A text file in the store. */
export const keepText = (world: World, name = "skrivelse.txt", text = "Belysningen är trasig.") =>
  keepBytes(world, Buffer.from(text), name, "text/plain");

/** A document of the case; `more` is whatever the form would say besides. */
export async function addTo(world: World, by: Person, file: { id: string }, more: Record<string, unknown> = {}) {
  const asked = {
    case: file.id,
    direction: "received",
    publicTitle: "Skrivelse",
    publicCounterparty: "Enskild",
    ...more,
  };
  const outcome = await addDocument(world, await by.actor(), asked);
  if (!outcome.ok) throw new Error(`no document: ${JSON.stringify(outcome.problem)}`);
  return outcome.value;
}
