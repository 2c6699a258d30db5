import type { ItemGroup } from "../model.ts";

/** When bodies meet: every so many days counted from the day the demo is loaded, which is day 0. */
export type DemoCalendar = { bodies: string[]; every: number; phase: number; startsAt: string; place: string };

/** An item that the secretary adds to the agenda of one of the body's meetings. */
export type DemoItem = { body: string; on: number; group: ItemGroup; title: string };

/** What the meetings need of a city that is read in. */
export type DemoMeetings = { calendars: DemoCalendar[]; items: DemoItem[] };
