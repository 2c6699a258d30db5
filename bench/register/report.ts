import type { Machine } from "./machine.ts";
import type { Figures } from "./measure.ts";

type Size = { cases: number; figures: Figures };
type Line = { what: string; small: string; large: string; target: string; met: boolean | null };

const shown = (value: number, decimals = 1) => value.toFixed(decimals).replace(/\B(?=(\d{3})+(?!\d))/g, " ");
const ms = (value: number) => `${shown(value)} ms`;
const bytes = (value: number) => shown(value, 0);

const grown = (times: number): Line => ({
  what: "list, p50 at ten times the cases",
  small: "1",
  large: shown(times, 2),
  target: "< 1.5",
  met: times < 1.5,
});

function lines(small: Figures, large: Figures): Line[] {
  const line = (what: string, of: (figures: Figures) => string, target = "", met: boolean | null = null): Line => ({
    what,
    small: of(small),
    large: of(large),
    target,
    met,
  });
  return [
    line("list, one visitor, p50", ({ list }) => ms(list.p50), "≤ 8 ms", large.list.p50 <= 8),
    line("list, one visitor, p99", ({ list }) => ms(list.p99), "≤ 40 ms", large.list.p99 <= 40),
    line(
      "list, eight visitors, answers a second",
      ({ listsASecond }) => shown(listsASecond, 0),
      "≥ 300",
      large.listsASecond >= 300,
    ),
    grown(large.list.p50 / small.list.p50),
    line("number search, p50", ({ number }) => ms(number.p50), "≤ 8 ms", large.number.p50 <= 8),
    line("full-text search, p50", ({ search }) => ms(search.p50), "≤ 15 ms", large.search.p50 <= 15),
    line("full-text search, p95", ({ search }) => ms(search.p95), "≤ 50 ms", large.search.p95 <= 50),
    line("the same for a reader of one authority, p50", ({ searchOfOne }) => ms(searchOfOne.p50)),
    line(
      "cases registered a second when warm, 16 at once, 16 series",
      ({ casesASecond }) => shown(casesASecond, 0),
      "≥ 400",
      large.casesASecond >= 400,
    ),
    line("the same in one series", ({ casesASecondInOneSeries }) => shown(casesASecondInOneSeries, 0)),
    line("list of fifty cases, HTML, bytes", ({ html }) => bytes(html), "≤ 30 720", large.html <= 30_720),
    line("the same with gzip", ({ htmlGzip }) => bytes(htmlGzip)),
    line("stylesheet with gzip, bytes", ({ cssGzip }) => bytes(cssGzip), "≤ 32 768", large.cssGzip <= 32_768),
  ];
}

/** The figures beside their targets, and beside them what the machine can do at best. */
export function reportRegister(machine: Machine, sizes: readonly Size[]): string {
  const [small, large] = sizes;
  if (!small || !large) return "";
  const head = ["", `${shown(small.cases, 0)} cases`, `${shown(large.cases, 0)} cases`, "target", "met"];
  const rows = lines(small.figures, large.figures).map(({ what, small: a, large: b, target, met }) => [
    what,
    a,
    b,
    target,
    met === null ? "" : met ? "yes" : "NO",
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const drawn = [head, ...rows].map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  "),
  );
  const limits = [
    `writes to disk that wait for it (fdatasync): ${shown(machine.syncs, 0)} a second, one at a time`,
    `select 1: ${shown(machine.roundTrips, 0)} a second over one connection`,
    `a Hono server that says hello, one process, eight visitors: ${shown(machine.bareAnswers, 0)} answers a second`,
  ];
  return [...drawn, "", "This machine at best:", ...limits.map((limit) => `  ${limit}`)].join("\n");
}
