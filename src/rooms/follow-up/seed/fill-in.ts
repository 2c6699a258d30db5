import type { DemoPlan } from "./demo-plans.ts";

const capital = (text: string) => `${text.charAt(0).toLocaleUpperCase("sv")}${text.slice(1)}`;

/** A theme's words made the body's own. */
export const fillIn = (text: string, { work, people, system }: Pick<DemoPlan, "work" | "people" | "system">): string =>
  text
    .replaceAll("{work}", work)
    .replaceAll("{Work}", capital(work))
    .replaceAll("{people}", people)
    .replaceAll("{People}", capital(people))
    .replaceAll("{system}", system);
