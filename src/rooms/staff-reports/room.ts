import type { Room } from "../../platform/room.ts";
import { agendaItemSettled } from "./jobs/agenda-item-settled.ts";
import en from "./messages.en.json" with { type: "json" };
import sv from "./messages.sv.json" with { type: "json" };

/** What the staff reports room shows the house. */
export const staffReportsRoom: Room = {
  name: "staff-reports",
  texts: { sv, en },
  entrances: [],
  tasks: { "agenda-item-settled": agendaItemSettled },
};
