import { followUpLinks } from "../rules/follow-up-links.ts";

/** The pages above those of follow-up. */
export const planTrail = [{ href: followUpLinks.todo, label: "follow-up:todo.title" }];
