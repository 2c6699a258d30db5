import type { Room } from "../../platform/room.ts";
import en from "./messages.en.json" with { type: "json" };
import sv from "./messages.sv.json" with { type: "json" };

/** What the organisation room shows the house. */
export const organisationRoom: Room = { name: "organisation", texts: { sv, en }, entrances: [] };
