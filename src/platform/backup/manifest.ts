import { z } from "zod";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const copied = z.object({ name: z.string(), columns: z.array(z.string()).min(1), rows: z.int().min(0), sha256 });

/** What a backup says of itself. It stands last in the file, since only then everything is counted. */
export const manifestSchema = z.object({
  format: z.literal(1),
  createdAt: z.iso.datetime(),
  /** The schema's version: the migrations the database had had. */
  migrations: z.array(z.object({ name: z.string(), checksum: sha256 })).min(1),
  tables: z.array(copied),
  /** Jobs that were waiting, as the job queue is told of them; not the queue's own tables. */
  jobs: copied,
  /** Sequences and the last number each has given, null when none. */
  counters: z.array(z.object({ name: z.string(), last: z.int().nullable() })),
});

export type Manifest = z.infer<typeof manifestSchema>;
/** One table of the backup: its columns in the order copied, and the checksum of PostgreSQL's COPY text. */
export type Copied = z.infer<typeof copied>;
