import { searchInput } from "./search-input.ts";

/** How the public register can be narrowed down: words or a number, the authority, the year. */
export const publicListInput = searchInput.pick({ text: true, body: true, year: true, after: true });
