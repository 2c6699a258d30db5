import type { RouterContextProvider } from "react-router";

const struck = new WeakSet<Readonly<RouterContextProvider>>();

/**
 * Notes that the database went away while this request was served. React Router takes the error away before the page is
 * rendered (it shows no visitor what went wrong), so the doorway could not tell it from a bug otherwise.
 */
export const markOutage = (context: Readonly<RouterContextProvider>): void => void struck.add(context);

/** Whether the database went away while this request was served. */
export const sawOutage = (context: Readonly<RouterContextProvider>): boolean => struck.has(context);
