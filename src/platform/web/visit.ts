import { createContext, type RouterContextProvider } from "react-router";
import type { Actor } from "../access/actor.ts";
import type { Language } from "../texts/texts.ts";
import type { World } from "../world.ts";

/** One request: who came, in which language, on which day in Stockholm. */
export type Visit = {
  world: World;
  actor: Actor;
  language: Language;
  sessionId: string | null;
  requestId: string;
  nonce: string;
  demo: boolean;
  secure: boolean;
  today: Temporal.PlainDate;
  address: string;
  /** Cookies to send with whatever answer comes. */
  setCookie(cookie: string): void;
};

const visits = createContext<Visit>();

export const setVisit = (context: RouterContextProvider, visit: Visit): void => context.set(visits, visit);
export const visitOf = (context: Readonly<RouterContextProvider>): Visit => context.get(visits);
