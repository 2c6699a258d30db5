import { useMatches } from "react-router";
import type { PageHandle } from "./page-handle.ts";

/** Whether the page being drawn has its script in the browser. */
export function useHydrates(): boolean {
  return useMatches().some(({ handle }) => (handle as PageHandle | undefined)?.hydrate);
}
