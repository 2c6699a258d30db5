import { consultationHref } from "./consultation-href.ts";
import type { NextStep } from "./next-step.ts";
import { programmeLinks } from "./programme-links.ts";

type Version = { slug: string; number: number; consultationId: string | null };

/** Where the next step is taken; null where there is none. */
export function stepHref({ slug, number, consultationId }: Version, step: NonNullable<NextStep>): string | null {
  if (step === "open-consultation") return consultationId && consultationHref(consultationId);
  if (step === "take-back") return programmeLinks.takeBack(slug, number);
  if (step === "write") return programmeLinks.content(slug, number);
  return step === "send" ? programmeLinks.send(slug, number) : programmeLinks.act(slug, number, step);
}
