import type { Refilled } from "./page.ts";

/**
 * What a page component receives. React Router's own types assume that data crosses to the browser as text; a page that
 * ships no script is rendered where its data was read, so instants and days arrive as they are.
 */
export type PageProps<Loader extends (...args: never[]) => unknown> = {
  loaderData: Awaited<ReturnType<Loader>>;
  actionData?: Refilled;
};
