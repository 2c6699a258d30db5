import { useActionData, useRouteLoaderData } from "react-router";
import { textsOf } from "../texts/texts.ts";
import type { Refilled } from "./page.ts";

/** The window's title; "Fel: …" first when the form came back, so that a screen reader hears it at once. */
export function PageTitle({ title }: { title: string }) {
  const language = useRouteLoaderData<{ language: "sv" | "en" }>("root")?.language ?? "sv";
  const refilled = useActionData<Refilled>();
  const text = refilled?.problem ? textsOf(language, "web")("error-title", { title }) : title;
  return <title>{`${text} – Värn`}</title>;
}
