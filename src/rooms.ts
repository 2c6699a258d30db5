import type { Room } from "./platform/room.ts";
import { organisationRoom } from "./rooms/organisation/room.ts";
import { registerRoom } from "./rooms/register/room.ts";

/** Every room of the house, in the order of the navigation. */
export const rooms: Room[] = [registerRoom, organisationRoom];
