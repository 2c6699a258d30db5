/** Somewhere to go: an address and the words of the link. */
export type LinkTo = { href: string; label: string };
