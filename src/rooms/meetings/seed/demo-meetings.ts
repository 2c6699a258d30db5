/** When bodies meet: every so many days counted from the day the demo is loaded, which is day 0. */
export type DemoCalendar = { bodies: string[]; every: number; phase: number; startsAt: string; place: string };

/** What the meetings need of a city that is read in. */
export type DemoMeetings = { calendars: DemoCalendar[] };
