import { ok } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { loadWholeCity } from "../actions.ts";
import { cityShape } from "../seed/city-shape.ts";
import { writeCity } from "../seed/write-city.ts";

/** Reads a whole city in at once, when there are no bodies yet; else nothing is done. For the house alone. */
export const loadCity = command({
  name: "organisation/load-city",
  input: cityShape,
  load: async ({ tx }) => ok(await tx.selectFrom("body").select("id").limit(1).executeTakeFirst()),
  may: () => ({ action: loadWholeCity, body: null }),
  perform: async ({ tx, input, loaded, newId }) => {
    if (loaded === undefined) await writeCity(tx, input, newId);
    return ok({ id: newId(), loaded: loaded === undefined });
  },
  trace: ({ input, result }) => ({
    subject: { kind: "city", id: result.id },
    body: null,
    facts: {
      loaded: result.loaded,
      bodies: result.loaded ? input.bodies.length : 0,
      people: result.loaded ? input.people.length : 0,
    },
  }),
});
