import { followUpLinks } from "./follow-up-links.ts";
import { periodLinks } from "./period-links.ts";

type Came = { period: string; body: string };
const part = (text: unknown) => (typeof text === "string" ? encodeURIComponent(text) : "");

/** Where evidence is added to an activity, and where one is afterwards: back in the form of the period that one came from. */
export const evidenceLinks = {
  addFrom: (activity: string, { period, body }: Came) =>
    `${followUpLinks.activityPage(activity, "underlag/nytt")}?period=${part(period)}&organ=${part(body)}`,
  back: (activity: string, { period, body }: Partial<Record<keyof Came, unknown>>) =>
    period && body ? periodLinks.update(part(period), part(body)) : followUpLinks.activity(activity),
};
