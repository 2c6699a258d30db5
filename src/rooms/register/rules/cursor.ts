import { parseDay } from "../../../kernel/day.ts";
import { isId } from "../../../kernel/id.ts";

/** A place in a sorted list: the sorted value and the row's id, which tells rows of the same value apart. */
export type Cursor = { value: string; id: string };

const shapes = {
  day: /^\d{4}-\d{2}-\d{2}$/,
  /** Year and serial, since that is how numbers are sorted. */
  number: /^\d{4}-\d{1,9}$/,
  instant: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/,
} as const;
export type CursorShape = keyof typeof shapes;

const exists: Record<CursorShape, (text: string) => boolean> = {
  day: (text) => parseDay(text) !== null,
  number: () => true,
  instant: (text) => Number.isFinite(Date.parse(text)),
};

/** How a place is written in an address: `2026-03-01_019…`. */
export const writeCursor = ({ value, id }: Cursor): string => `${value}_${id}`;

/** Reads a place from an address; null when it is none, and the list then begins from its start. */
export function readCursor(shape: CursorShape, text: string | null | undefined): Cursor | null {
  const [, value = "", id] = /^([^_]{1,40})_(.{36})$/.exec(text ?? "") ?? [];
  return shapes[shape].test(value) && exists[shape](value) && isId(id) ? { value, id } : null;
}
