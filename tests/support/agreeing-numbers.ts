import { parse } from "papaparse";
import { expect } from "vitest";
import { dayOf } from "../../src/kernel/day.ts";
import { periodFigures } from "../../src/rooms/follow-up/queries/period-figures.ts";
import { picture } from "../../src/rooms/follow-up/queries/picture.ts";
import type { PictureCell } from "../../src/rooms/follow-up/rules/picture.ts";
import { figureKeys, pictureFigures } from "../../src/rooms/follow-up/rules/picture-figures.ts";
import { addToken, openApi } from "./api.ts";
import { openBrowser } from "./browser.ts";
import type { Body, Person } from "./cast.ts";
import { countedTruth } from "./counted-truth.ts";
import { resultOf } from "./refused.ts";
import type { TestWorld } from "./world.ts";

type City = { board: Body; strategist: Person };
type Numbers = Readonly<Record<(typeof figureKeys)[number], number>>;
type ApiLine = { slug: string; total: Numbers; cells: (Numbers & { areaId: string })[] };
type Thing = { state: string; health: string; dueDay: string; evidenceCount: number };

/** The names of the truth's numbers, as the picture has them. */
const camel = (key: string) => key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
const numbersOf = (cell: PictureCell | Numbers) => Object.fromEntries(figureKeys.map((key) => [key, cell[key]]));

/** What a body's lists of goals and activities count to, one by one, as another system would count them. */
function listed(goals: readonly Thing[], activities: readonly Thing[], today: string) {
  const open = activities.filter(({ state }) => state === "planned" || state === "ongoing");
  const among = (things: readonly Thing[], key: "state" | "health", word: string) =>
    things.filter((thing) => thing[key] === word).length;
  const running = goals.filter(({ state }) => state !== "ended");
  return {
    ...{ goals: goals.length, goalsAdopted: among(goals, "state", "adopted") },
    ...{ goalsOnTrack: among(running, "health", "on_track"), goalsAtRisk: among(running, "health", "at_risk") },
    ...{ goalsOffTrack: among(running, "health", "off_track"), planned: among(activities, "state", "planned") },
    ...{ ongoing: among(activities, "state", "ongoing"), done: among(activities, "state", "done") },
    ...{ stopped: among(activities, "state", "stopped"), atRisk: among(open, "health", "at_risk") },
    offTrack: among(open, "health", "off_track"),
    doneBare: activities.filter(({ state, evidenceCount }) => state === "done" && evidenceCount === 0).length,
    overdue: open.filter(({ dueDay }) => dueDay < today).length,
  };
}

async function csvAgrees(world: TestWorld, { strategist }: City, rows: ReturnType<typeof pictureFigures>) {
  const browser = openBrowser(world);
  await browser.signIn(strategist);
  const { html } = await browser.get("/uppfoljning/lagesbild.csv");
  const lines = parse<string[]>(html.replace("\ufeff", ""), { delimiter: ";", skipEmptyLines: true }).data.slice(1);
  expect(lines).toHaveLength(rows.length);
  for (const [at, { line, cell }] of rows.entries()) {
    const shown = figureKeys.map((key) => String(cell[key]));
    expect(lines[at]?.slice(5, 5 + figureKeys.length), line.name).toEqual(shown);
  }
}

async function apiAgrees(world: TestWorld, { board }: City, found: Awaited<ReturnType<typeof cityPicture>>) {
  const api = openApi(world);
  const { token } = await addToken(world, board, ["security_strategist"]);
  const items = async (path: string) => ((await api("GET", path, { token })).json.items ?? []) as Thing[];
  const bodies = (await api("GET", "/follow-up/picture", { token })).json.bodies as ApiLine[];
  expect(bodies.map(({ slug }) => slug)).toEqual(found.lines.map(({ slug }) => slug));
  for (const [at, { name, slug, total, cells }] of found.lines.entries()) {
    const told = bodies[at];
    expect(told && numbersOf(told.total), name).toEqual(numbersOf(total));
    const areas = cells.map((cell, area) => ({ areaId: found.areas[area]?.id, ...numbersOf(cell) }));
    expect(told?.cells.map((cell) => ({ areaId: cell.areaId, ...numbersOf(cell) }))).toEqual(areas);
    const [goals, activities] = [await items(`/bodies/${slug}/goals`), await items(`/bodies/${slug}/activities`)];
    expect(numbersOf(total), name).toMatchObject(listed(goals, activities, dayOf(world.now()).toString()));
  }
}

const cityPicture = async (world: TestWorld, { strategist }: City) =>
  resultOf(await picture(world, await strategist.actor(), {}));

/** The picture, a count from the beginning, each body's report, the CSV file and the API give the same numbers for the city. */
export async function expectNumbersAgree(world: TestWorld, city: City): Promise<void> {
  const found = await cityPicture(world, city);
  const rows = pictureFigures(found);
  const truth = await countedTruth(world);
  for (const { line, area, cell } of rows) {
    const counted = truth[[line.id, found.year, ...(area ? [area.id] : [])].join(" ")] ?? {};
    for (const [key, count] of Object.entries(counted)) expect(cell[camel(key) as "goals"], key).toBe(count);
  }
  for (const { id, total, cells } of found.lines) {
    const report = await periodFigures(world.db, { bodyId: id, year: found.year, today: dayOf(world.now()) });
    expect(total).toMatchObject(report.total);
    for (const { areaId, name: _, position: __, ...figures } of report.areas)
      expect(cells[found.areas.findIndex((area) => area.id === areaId)]).toMatchObject(figures);
  }
  await csvAgrees(world, city, rows);
  await apiAgrees(world, city, found);
}
