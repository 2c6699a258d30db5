/** What a route says of itself: the pages above it (message keys), and whether it needs its script in the browser. */
export type PageHandle = { trail?: { href: string; label: string }[]; hydrate?: boolean };
