import type { Action } from "./access/action.ts";
import type { Actor } from "./access/actor.ts";
import type { Task } from "./jobs/task.ts";
import type { Operation } from "./operation.ts";
import type { Language, Messages } from "./texts/texts.ts";
import type { World } from "./world.ts";

/** Something that waits for this person: what, whose it is, when it is due and how old the fact is. */
export type Due = {
  id: string;
  href: string;
  title: string;
  /** Message key of what the house itself calls it; it stands before the title, in the reader's language. */
  named?: string;
  /** Message key of what kind of thing it is. */
  kind: string;
  owner: string | null;
  due: Temporal.PlainDate | null;
  /** When the fact was last made sure of; null when it never was. */
  updated: Temporal.Instant | null;
};

export type Found = { href: string; title: string; kind: string; detail: string | null };

/**
 * Something a person can try in the demo. Each step has the page where it is done, once there is one, and says whether it has
 * been done for real. `text` and `key` are message keys.
 */
export type Tryout = {
  key: string;
  steps: { text: string; href: string | null; done: boolean }[];
};

/** An address for somebody without account, to try in the demo: whose it is, and what it is about. */
export type DemoLink = { name: string; about: string; href: string };

/** What a room shows the house. Everything here is mounted by `src/rooms.ts`; nothing registers itself. */
export type Room = {
  name: string;
  texts: Record<Language, Messages>;
  /** Entrances in the navigation: message key of the label, and the action one must be able to do somewhere. */
  entrances: { href: string; label: string; opens: Action }[];
  due?(world: World, actor: Actor, today: Temporal.PlainDate): Promise<Due[]>;
  find?(world: World, actor: Actor, text: string): Promise<Found[]>;
  /** What this person could try, asked for in the demo only. */
  tryouts?(world: World, actor: Actor): Promise<Tryout[]>;
  /** What can be tried without signing in; asked for in the demo only. */
  demoLinks?(world: World): Promise<DemoLink[]>;
  tasks?: Record<string, Task>;
  /** Those of the tasks that are done once a day, in the night, by themselves. They find out what the day asks for. */
  daily?: readonly string[];
  /** What other systems can ask for and do, under `/api/v1`. */
  operations?: readonly Operation[];
};
