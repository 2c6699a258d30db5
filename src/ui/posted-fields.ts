import { createContext } from "react";

/** The unseen values that a form came back with; within it they hold before those the page would carry now. */
export const PostedFields = createContext<Readonly<Record<string, string>>>({});
