import type { Operation } from "./platform/operation.ts";
import type { Room } from "./platform/room.ts";
import { consultationsRoom } from "./rooms/consultations/room.ts";
import { followUpRoom } from "./rooms/follow-up/room.ts";
import { meetingsRoom } from "./rooms/meetings/room.ts";
import { organisationRoom } from "./rooms/organisation/room.ts";
import { programmesRoom } from "./rooms/programmes/room.ts";
import { registerRoom } from "./rooms/register/room.ts";
import { staffReportsRoom } from "./rooms/staff-reports/room.ts";

/** Every room of the house, in the order of the navigation. */
export const rooms: Room[] = [
  followUpRoom,
  programmesRoom,
  consultationsRoom,
  staffReportsRoom,
  meetingsRoom,
  registerRoom,
  organisationRoom,
];

/** What other systems can ask for and do, room by room. */
export const operationsOf = (all: readonly Room[]): Operation[] => all.flatMap(({ operations = [] }) => operations);
