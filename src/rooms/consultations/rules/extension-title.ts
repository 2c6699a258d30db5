import { longest } from "../model.ts";

/** What a request for more time is called in both registers. */
export const extensionTitle = (title: string): string => `Begäran om anstånd: ${title}`.slice(0, longest.title);
