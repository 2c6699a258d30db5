import type { Room } from "../../platform/room.ts";
import en from "./messages.en.json" with { type: "json" };
import sv from "./messages.sv.json" with { type: "json" };

/** What the register room shows the house. */
export const registerRoom: Room = { name: "register", texts: { sv, en }, entrances: [] };
