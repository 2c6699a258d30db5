/** A point in time as people read it (`text`) and as machines read it (`iso`, a date or an instant). */
export type Moment = { text: string; iso: string };
