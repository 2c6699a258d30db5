import { ok } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { loadWholeProgramme } from "../actions.ts";
import { openBook } from "../seed/programme-book.ts";
import { programmeShape } from "../seed/programme-shape.ts";
import { writeProgramme } from "../seed/write-programme.ts";

/** Reads a programme in with all its versions, unless there is one at its address; then nothing is done. For the house alone. */
export const loadProgramme = command({
  name: "programmes/load-programme",
  input: programmeShape,
  load: async ({ tx, input: { key } }) =>
    ok(await tx.selectFrom("programme").select(["id", "body_id"]).where("slug", "=", key).executeTakeFirst()),
  may: () => ({ action: loadWholeProgramme, body: null }),
  perform: async ({ tx, input, loaded, newId }) => {
    if (loaded) return ok({ id: loaded.id, bodyId: loaded.body_id, loaded: false });
    const book = await openBook(tx, input, newId);
    await writeProgramme(tx, input, book);
    return ok({ id: book.programmeId, bodyId: book.keeperId, loaded: true });
  },
  trace: ({ input, result }) => ({
    subject: { kind: "programme", id: result.id },
    body: result.bodyId,
    facts: { title: input.title, versions: result.loaded ? input.versions.length : 0 },
  }),
});
