import { z } from "zod";

const kept = z.array(z.object({ fileId: z.uuid(), name: z.string(), mediaType: z.string() }));

/** Nothing of this comes from a form but `chair` and `day`; the files have been made and stored before. */
export const dispatchInput = z.object({
  report: z.uuid("staff-reports:problem.report-missing"),
  /** The item that decided; without one the chair or the administration did. */
  item: z.uuid().nullable().default(null),
  chair: z.string().nullable().default(null),
  day: z.instanceof(Temporal.PlainDate).nullable().default(null),
  /** What was attested, and is in the files. */
  sha256: z.string(),
  own: kept,
  theirs: kept,
  papers: z.array(
    z.object({ format: z.enum(["archive", "excerpt"]), sha256: z.string(), madeAt: z.instanceof(Temporal.Instant) }),
  ),
});
export type DispatchInput = z.output<typeof dispatchInput>;
