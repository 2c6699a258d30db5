import path from "node:path";
import { z } from "zod";

const origin = z.url({ protocol: /^https?$/ }).refine((text) => new URL(text).origin === text.replace(/\/$/, ""));

const schema = z.object({
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  HOST: z.string().min(1).default("127.0.0.1"),
  VARN_DATA: z.string().min(1).default("data"),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  PUBLIC_ORIGIN: origin.optional(),
  VARN_DEMO: z.enum(["0", "1"]).default("0"),
  VARN_PROCESSES: z.coerce.number().int().min(1).max(64).optional(),
});

export type Settings = z.output<typeof schema> & { dataFolder: string };

const advice: Record<string, string> = {
  PORT: "PORT must be a whole number from 1 to 65535",
  HOST: "HOST must be an address to listen on, for example 127.0.0.1",
  VARN_DATA: "VARN_DATA must be the path of a folder",
  DATABASE_URL: "DATABASE_URL must look like postgres://user:password@host:5432/database",
  PUBLIC_ORIGIN: "PUBLIC_ORIGIN must be an origin without a path, for example https://varn.example",
  VARN_DEMO: "VARN_DEMO must be 0 or 1",
  VARN_PROCESSES: "VARN_PROCESSES must be a whole number from 1 to 64",
};

/** Everything the environment may say. @throws one sentence about the first value that is wrong; secrets are not repeated. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const present = Object.fromEntries(Object.entries(environment).filter(([name, value]) => name in advice && value !== ""));
  const result = schema.safeParse(present);
  if (!result.success) throw new Error(`${advice[String(result.error.issues[0]?.path[0])] ?? "A setting is wrong"}.`);
  return { ...result.data, dataFolder: path.resolve(result.data.VARN_DATA) };
}
