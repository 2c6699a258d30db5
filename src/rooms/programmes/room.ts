import type { Room } from "../../platform/room.ts";
import { readAdopted } from "./actions.ts";
import { listProgrammesOperation } from "./api/list-programmes.ts";
import { readProgrammeOperation } from "./api/read-programme.ts";
import { readVersionOperation } from "./api/read-version.ts";
import en from "./messages.en.json" with { type: "json" };
import sv from "./messages.sv.json" with { type: "json" };
import { adoptionsDue } from "./queries/adoptions-due.ts";
import { findProgrammes } from "./queries/find-programmes.ts";
import { programmesDue } from "./queries/programmes-due.ts";
import { programmeLinks } from "./rules/programme-links.ts";

/** What the programmes room shows the house. */
export const programmesRoom: Room = {
  name: "programmes",
  texts: { sv, en },
  entrances: [{ href: programmeLinks.list, label: "programmes:list.title", opens: readAdopted }],
  due: async (world, actor) => {
    const found = await Promise.all([programmesDue(world, actor, {}), adoptionsDue(world, actor, {})]);
    return found.flatMap((one) => (one.ok ? one.value : []));
  },
  find: async (world, actor, text) => {
    const found = await findProgrammes(world, actor, { text });
    const kind = "programmes:list.programme";
    return (found.ok ? found.value : []).map(({ slug, title, number, periodLabel }) => ({
      href: programmeLinks.version(slug, number),
      title: `${title} ${periodLabel}`,
      kind,
      detail: null,
    }));
  },
  operations: [listProgrammesOperation, readProgrammeOperation, readVersionOperation],
};
