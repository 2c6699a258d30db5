import type { LoaderFunctionArgs } from "react-router";
import { Outlet, useRouteLoaderData } from "react-router";
import { Document } from "./shell/document.tsx";
import { ErrorPage } from "./shell/error-page.tsx";
import { readFrame } from "./shell/read-frame.ts";

export const loader = ({ context, request }: LoaderFunctionArgs) => readFrame(context, request);

export function Layout({ children }: { children: React.ReactNode }) {
  return <Document frame={useRouteLoaderData<typeof loader>("root") ?? null}>{children}</Document>;
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <ErrorPage error={error} />;
}
