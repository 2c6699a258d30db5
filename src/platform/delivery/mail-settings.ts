import { z } from "zod";

/** The mail server as `smtp://user:password@host:587` (or smtps), and who the mail is from. */
export type MailSettings = { url: string; from: string };

const url = z.url({ protocol: /^smtps?$/, hostname: /./ });
const address = /^(?:[^<>\r\n"]* <([^<>\s]+)>|([^<>\s]+))$/;

/**
 * The mail server named by MAIL_URL and MAIL_FROM, or null when neither is set: messages then stay in the outbox.
 * @throws one sentence when one of them is missing or wrong; it does not repeat the value, which holds a password.
 */
export function mailSettings(environment: Record<string, string | undefined>): MailSettings | null {
  const { MAIL_URL = "", MAIL_FROM = "" } = environment;
  if (MAIL_URL === "" && MAIL_FROM === "") return null;
  if (MAIL_URL === "" || MAIL_FROM === "")
    throw new Error(
      `${MAIL_URL === "" ? "MAIL_URL" : "MAIL_FROM"} must be set too: mail needs both a server and a sender.`,
    );
  if (!url.safeParse(MAIL_URL).success)
    throw new Error("MAIL_URL must look like smtp://user:password@host:587, or smtps://host:465.");
  const [, named, plain] = address.exec(MAIL_FROM) ?? [];
  if (!z.email().safeParse(named ?? plain).success)
    throw new Error("MAIL_FROM must be an address, for example varn@stad.example or Värn <varn@stad.example>.");
  return { url: MAIL_URL, from: MAIL_FROM };
}
