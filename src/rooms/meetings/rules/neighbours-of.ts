type Placed = { id: string; title: string; state: string };
type Neighbour = { id: string; title: string };

/** `number` counts from 1. `waiting` is the next item without a decision: after this one, else from the top. */
export type Neighbours = {
  number: number;
  count: number;
  previous: Neighbour | null;
  next: Neighbour | null;
  waiting: Neighbour | null;
};

/** The items before and after one in the order of the agenda. */
export function neighboursOf(agenda: readonly Placed[], id: string): Neighbours {
  const at = agenda.findIndex((item) => item.id === id);
  const others = [...agenda.slice(at + 1), ...agenda.slice(0, Math.max(at, 0))];
  return {
    number: at + 1,
    count: agenda.length,
    previous: agenda[at - 1] ?? null,
    next: agenda[at + 1] ?? null,
    waiting: others.find(({ state }) => state === "waiting") ?? null,
  };
}
