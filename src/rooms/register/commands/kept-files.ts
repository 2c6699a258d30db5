import { z } from "zod";

/** A file whose bytes are stored and inspected; only `keepFiles` makes these, and a form cannot send them. */
export type KeptFile = { fileId: string; name: string; mediaType: string };

const mostFiles = 50;

/** What a command is told of files. Size and checksum are read from the store, never believed. */
export const keptFiles = z
  .array(z.object({ fileId: z.uuid(), name: z.string().min(1).max(255), mediaType: z.string().min(1).max(200) }))
  .max(mostFiles, "register:too-many-files")
  .default([]);
