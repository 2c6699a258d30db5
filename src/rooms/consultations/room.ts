import type { Room } from "../../platform/room.ts";
import en from "./messages.en.json" with { type: "json" };
import sv from "./messages.sv.json" with { type: "json" };

/** What the consultations room shows the house. */
export const consultationsRoom: Room = { name: "consultations", texts: { sv, en }, entrances: [] };
