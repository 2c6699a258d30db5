import { daysBetween } from "../../../kernel/day.ts";
import type { Drawing } from "../../../kernel/drawing.ts";
import type { PeriodState } from "../model.ts";

type Part = { opensDay: Temporal.PlainDate; dueDay: Temporal.PlainDate; state: PeriodState };
type Words = { title: string; about: string; months: readonly string[]; today: string; year: string };

const middle = 180;
const outer = 150;
/** The first period's ring, and how far each lies inside the one before. */
const [firstRing, ringStep] = [136, 17];

const colours: Record<PeriodState, string> = { open: "#0a4a82", planned: "#4a5563", closed: "#14532d" };

const angleOf = (day: Temporal.PlainDate) => ((day.dayOfYear - 1) / day.daysInYear) * 2 * Math.PI;
const round = (value: number) => String(Math.round(value * 10) / 10);
const at = (angle: number, radius: number) => ({
  x: round(middle + radius * Math.sin(angle)),
  y: round(middle - radius * Math.cos(angle)),
});

const text = (angle: number, radius: number, words: string, more: Record<string, string> = {}): Drawing => ({
  tag: "text",
  attributes: {
    ...at(angle, radius),
    "text-anchor": "middle",
    dy: "0.35em",
    "font-size": "12",
    fill: "currentColor",
    ...more,
  },
  children: [words],
});

function line(angle: number, from: number, to: number, more: Record<string, string> = {}): Drawing {
  const [a, b] = [at(angle, from), at(angle, to)];
  return {
    tag: "line",
    attributes: { x1: a.x, y1: a.y, x2: b.x, y2: b.y, stroke: "currentColor", ...more },
    children: [],
  };
}

/** From the day it opens to the day it is due, with its number where it ends. What has not opened is dashed. */
function arc({ opensDay, dueDay, state }: Part, number: number): Drawing[] {
  const radius = firstRing - (number - 1) * ringStep;
  const [from, to] = [at(angleOf(opensDay), radius), at(angleOf(dueDay), radius)];
  const long = daysBetween(opensDay, dueDay) > 182 ? "1" : "0";
  const stroke = colours[state];
  const d = `M${from.x} ${from.y}A${radius} ${radius} 0 ${long} 1 ${to.x} ${to.y}`;
  const dashed: Record<string, string> = state === "planned" ? { "stroke-dasharray": "3 3" } : {};
  return [
    { tag: "path", attributes: { d, fill: "none", stroke, "stroke-width": "6", ...dashed }, children: [] },
    { tag: "circle", attributes: { cx: to.x, cy: to.y, r: "8", fill: stroke }, children: [] },
    text(angleOf(dueDay), radius, String(number), { fill: "#ffffff", "font-size": "11" }),
  ];
}

/** A year as a wheel: the months around, each period on a ring of its own, and where in the year one is. The table says it all. */
export function wheelDrawing(parts: readonly Part[], today: Temporal.PlainDate | null, words: Words): Drawing {
  const month = (at: number) => (at / 12) * 2 * Math.PI;
  const months = words.months.flatMap((name, at) => [
    line(month(at), outer - 4, outer + 4),
    text(month(at + 0.5), outer + 14, name),
  ]);
  const now =
    today === null
      ? []
      : [
          line(angleOf(today), 30, outer + 4, { "stroke-width": "2" }),
          text(angleOf(today), outer + 24, words.today, { "font-weight": "600" }),
        ];
  const ring = { cx: String(middle), cy: String(middle), r: String(outer), fill: "none", stroke: "currentColor" };
  return {
    tag: "svg",
    attributes: {
      viewBox: "0 0 360 360",
      width: "360",
      height: "360",
      role: "img",
      "aria-label": `${words.title}. ${words.about}`,
      fill: "currentColor",
    },
    children: [
      { tag: "title", attributes: {}, children: [words.title] },
      { tag: "desc", attributes: {}, children: [words.about] },
      { tag: "circle", attributes: ring, children: [] },
      ...months,
      ...parts.flatMap((part, index) => arc(part, index + 1)),
      ...now,
      text(0, 0, words.year, { "font-size": "18", "font-weight": "600" }),
    ],
  };
}
