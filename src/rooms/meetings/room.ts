import type { Room } from "../../platform/room.ts";
import en from "./messages.en.json" with { type: "json" };
import sv from "./messages.sv.json" with { type: "json" };

/** What the meetings room shows the house. */
export const meetingsRoom: Room = { name: "meetings", texts: { sv, en }, entrances: [] };
