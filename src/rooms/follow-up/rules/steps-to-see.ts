import { examinationLists } from "./examination-lists.ts";
import { followUpLinks } from "./follow-up-links.ts";
import { pictureLinks } from "./picture-links.ts";

/** What there is to see in the city this year: the slug of a silent body, a late activity and the requirement it serves. */
export type CityFacts = { year: number; silent: string | null; late: string | null; requirement: string | null };

const step = (text: string, href: string) => ({ text: `follow-up:tryout.${text}`, href, done: false });

/** From the picture to the one late thing and its red thread. To read leaves no trace, so nothing here is ticked off. */
export const stepsToSee = ({ year, silent, late, requirement }: CityFacts) => [
  step("see.picture", pictureLinks.picture(year)),
  ...(silent ? [step("see.silent", pictureLinks.cell(silent, year))] : []),
  ...(late ? [step("see.late", followUpLinks.activity(late))] : []),
  ...(requirement ? [step("see.thread", pictureLinks.redThread(requirement))] : []),
];

/** The auditor's three questions, one list each. */
export const stepsToExamine = ({ year }: CityFacts) => [
  step("examine.unanswered", pictureLinks.lists({ list: examinationLists.unanswered, year })),
  step("examine.proposed", pictureLinks.lists({ list: examinationLists.proposed, year })),
  step("examine.bare", pictureLinks.lists({ list: examinationLists.bare, year })),
];
