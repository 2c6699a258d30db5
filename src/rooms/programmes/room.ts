import type { Room } from "../../platform/room.ts";
import en from "./messages.en.json" with { type: "json" };
import sv from "./messages.sv.json" with { type: "json" };

/** What the programmes room shows the house. */
export const programmesRoom: Room = {
  name: "programmes",
  texts: { sv, en },
  entrances: [],
};
