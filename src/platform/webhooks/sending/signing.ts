import { createHmac } from "node:crypto";

const mark = "whsec_";

/** A new secret as the database keeps it: 256 bits in Base64. `secret` is as `world.newSecret` makes them, in Base64url. */
export const secretFrom = (secret: string): string => Buffer.from(secret, "base64url").toString("base64");

/** The secret as the receiver keeps it. */
export const shownSecret = (secret: string): string => mark + secret;

const shape = /^whsec_[\w+/]{43}=$/;
export const looksLikeSecret = (text: string): boolean => shape.test(text);

type Signed = { id: string; seconds: number; body: string };

const signature = ({ id, seconds, body }: Signed, secret: string) =>
  `v1,${createHmac("sha256", Buffer.from(secret, "base64")).update(`${id}.${seconds}.${body}`).digest("base64")}`;

/**
 * The headers of a signed message (Standard Webhooks 1.0). While a secret is being changed the message is signed with both, and
 * the receiver takes whichever it knows. `seconds` since 1970, when this try was made.
 */
export const signedHeaders = (message: Signed, secrets: readonly string[]): Record<string, string> => ({
  "webhook-id": message.id,
  "webhook-timestamp": String(message.seconds),
  "webhook-signature": secrets.map((secret) => signature(message, secret)).join(" "),
});
