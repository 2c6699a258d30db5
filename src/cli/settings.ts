import { z } from "zod";
import { type MailSettings, mailSettings } from "../platform/delivery/mail-settings.ts";
import { type S3Settings, s3Settings } from "../platform/files/s3-settings.ts";
import { receiverSettings } from "../platform/webhooks/sending/receiver-settings.ts";
import type { Receivers } from "../platform/webhooks/sending/receivers.ts";
import { dataFolderOf } from "./data-folder.ts";

/** Scheme, host and port, with or without a slash at the end. */
const isOrigin = (text: string) => {
  const url = URL.parse(text);
  return url !== null && /^https?:$/.test(url.protocol) && url.origin === text.replace(/\/$/, "");
};

const origin = z
  .string()
  .refine(isOrigin)
  .transform((text) => text.replace(/\/$/, ""));

const schema = z.object({
  PORT: z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(1).max(65_535)).default(3000),
  HOST: z.string().min(1).default("127.0.0.1"),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  PUBLIC_ORIGIN: origin.optional(),
  VARN_DEMO: z.enum(["0", "1"]).default("0"),
  VARN_PROCESSES: z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(1).max(64)).optional(),
  LOG_LEVEL: z.enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"]).default("warn"),
});

export type Settings = z.output<typeof schema> & {
  dataFolder: string;
  mail: MailSettings | null;
  s3: S3Settings | null;
  receivers: Receivers;
};

const advice: Record<keyof z.output<typeof schema>, string> = {
  PORT: "PORT must be a whole number from 1 to 65535.",
  HOST: "HOST must be an address to listen on, for example 127.0.0.1.",
  DATABASE_URL: "DATABASE_URL must look like postgres://user:password@host:5432/database.",
  PUBLIC_ORIGIN: "PUBLIC_ORIGIN must be an origin without a path, for example https://varn.example.",
  VARN_DEMO: "VARN_DEMO must be 0 or 1.",
  VARN_PROCESSES: "VARN_PROCESSES must be a whole number from 1 to 64.",
  LOG_LEVEL: "LOG_LEVEL must be one of trace, debug, info, warn, error, fatal and silent.",
};

/**
 * Everything the environment may say; a variable that is set to nothing counts as not set.
 * @throws one sentence about the first value that is wrong. It does not repeat the value, which may be a secret.
 */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const present = Object.fromEntries(
    Object.entries(environment).filter(([name, value]) => name in advice && value !== ""),
  );
  const result = schema.safeParse(present);
  if (!result.success) {
    const name = result.error.issues[0]?.path[0] as keyof typeof advice;
    throw new Error(advice[name]);
  }
  return {
    ...result.data,
    dataFolder: dataFolderOf(environment),
    mail: mailSettings(environment),
    s3: s3Settings(environment),
    receivers: receiverSettings(environment),
  };
}
