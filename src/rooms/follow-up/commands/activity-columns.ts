import type { z } from "zod";
import type { activityInput } from "./activity-input.ts";

type Written = { [Name in keyof typeof activityInput]: z.output<(typeof activityInput)[Name]> };

/** What is written about an activity, as its columns. */
export const activityColumns = (asked: Written) => ({
  title: asked.title,
  about: asked.about ?? "",
  why: asked.why,
  owner_role: asked.ownerRole,
  owner_id: asked.owner,
  starts_day: asked.startsDay,
  due_day: asked.dueDay,
  next_review: asked.nextReview,
  cost_sek: asked.cost,
  funding: asked.funding,
  funding_note: asked.fundingNote,
  origin_kind: asked.originKind,
  origin_title: asked.originTitle,
  origin_address: asked.originAddress,
});
