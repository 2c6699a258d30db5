import { z } from "zod";
import { conflict, invalid, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { seenVersion } from "../../../platform/change/as-last-seen.ts";
import { command } from "../../../platform/change/command.ts";
import { optionalId, optionalText, requiredText } from "../../../platform/change/text-input.ts";
import { personIn } from "../../register/index.ts";
import { writePlan } from "../actions.ts";
import { longest } from "../model.ts";
import { indicatorTrace } from "./indicator-trace.ts";
import { loadIndicator } from "./load-indicator.ts";
import { numberInput } from "./number-input.ts";
import { touchIndicator } from "./touch-indicator.ts";
import { yearInput } from "./year-input.ts";

const input = z.object({
  indicator: z.uuid("follow-up:indicator.missing"),
  expectedVersion: seenVersion,
  wish: z.enum(["target", "definition", "responsible", "end"], "follow-up:indicator.wish-missing"),
  year: yearInput,
  target: numberInput("follow-up:indicator.not-a-number"),
  about: optionalText(longest.about),
  responsible: optionalId("follow-up:indicator.responsible-missing"),
  reason: requiredText("follow-up:indicator.wish-reason", longest.reason),
});

/**
 * Asks the council to change one of its indicators. Problems: what the wish is about must be there; one's own is changed at once;
 * a conflict when somebody has asked, decided or measured meanwhile.
 */
export const askIndicatorChange = command({
  name: "follow-up/ask-indicator-change",
  input,
  load: ({ tx, input: { indicator } }) => loadIndicator(tx, indicator),
  may: ({ loaded }) => ({ action: writePlan, body: loaded.responsibleId }),
  perform: async ({ tx, input: wanted, loaded, actor, now, newId }): Promise<Outcome<{ id: string }>> => {
    if (!loaded.council) return tooLate("follow-up:indicator.not-councils");
    if (loaded.endedDay !== null) return tooLate("follow-up:indicator.has-ended");
    const { wish, year, target, about, responsible, reason } = wanted;
    const lacks = {
      target: target === null,
      definition: about === null,
      responsible: responsible === null,
      end: false,
    };
    const fields = { target: "target", definition: "about", responsible: "responsible", end: "wish" };
    if (lacks[wish]) return invalid({ path: fields[wish], key: `follow-up:indicator.${wish}-missing` });
    if (loaded.version !== wanted.expectedVersion) return conflict("follow-up:indicator.changed-meanwhile");
    await touchIndicator(tx, loaded.id);
    const id = newId();
    await tx
      .insertInto("indicator_request")
      .values({
        ...{ id, wish, reason, indicator_id: loaded.id, state: "asked" },
        year: wish === "target" ? year : null,
        target: wish === "target" ? target : null,
        about: wish === "definition" ? about : null,
        responsible_id: wish === "responsible" ? responsible : null,
        asked_by: personIn(actor),
        asked_at: now,
      })
      .execute();
    return ok({ id });
  },
  trace: ({ loaded, input: { wish } }) => indicatorTrace(loaded, { wish }),
});
