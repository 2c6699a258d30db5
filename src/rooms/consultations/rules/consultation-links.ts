import type { SenderAct } from "../lifecycle.ts";

const paths: Record<Exclude<SenderAct, "decide-extension" | "resend-notice">, string> = {
  change: "uppgifter",
  propose: "forslag",
  ask: "fragor",
  address: "mottagare",
  send: "skicka",
  discard: "aterkalla",
  remind: "paminn",
  "move-due-day": "svarsdag",
  resend: "andrat-forslag",
  "add-consultee": "lagg-till",
  withdraw: "aterkalla",
};

/** Where the sender's pages of a consultation are. */
export const consultationLinks = {
  list: "/remisser",
  start: "/remisser/ny",
  page: (id: string) => `/remisser/${id}`,
  act: (id: string, act: keyof typeof paths) => `/remisser/${id}/${paths[act]}`,
  csv: (id: string) => `/remisser/${id}/instanser.csv`,
  pairs: (id: string) => `/remisser/${id}/forslag/avsnitt`,
  consultee: (id: string, consultee: string) => `/remisser/${id}/instanser/${consultee}`,
  notice: (id: string, consultee: string) => `/remisser/${id}/instanser/${consultee}/skicka-igen`,
  extension: (id: string, request: string) => `/remisser/${id}/anstand/${request}`,
};
