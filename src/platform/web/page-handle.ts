/** What a route says of itself: the pages above it (message keys), and whether it has parts with a script (`data-island`). */
export type PageHandle = { trail?: { href: string; label: string }[]; hydrate?: boolean };
