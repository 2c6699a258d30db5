import { randomUUIDv7 } from "node:crypto";
import type { Pool } from "pg";
import { connectPool } from "../../src/platform/database/connect.ts";
import { versionComparison } from "../../src/rooms/programmes/queries/version-comparison.ts";
import { copyRows } from "../register/copy-rows.ts";
import { timesOf } from "../register/times.ts";
import { paragraphs } from "../remiss/prose.ts";
import { timed } from "../remiss/timed.ts";
import { resultOf } from "../result-of.ts";
import type { Measured } from "../targets.ts";
import { actorIn, benchWorld } from "./bench-world.ts";
import { planColumns, type Row } from "./plan-columns.ts";
import type { BenchFollowUp } from "./prepare.ts";

const pages = 60;
const paragraphsOnAPage = 5;
const slug = "kvalitet";
const rounds = 15;

const prose = (texts: readonly string[]) =>
  JSON.stringify({
    type: "doc",
    content: texts.map((text) => ({ type: "paragraph", content: [{ type: "text", text }] })),
  });

/** A section of a page for each page. In the later version every third has other words, and every tenth another place. */
function partRows(version: string, ids: readonly string[], later: boolean): Row[] {
  return ids.map((id, at) => {
    const before = paragraphs(paragraphsOnAPage, at);
    const texts = later && at % 3 === 0 ? before.map((text) => text.replaceAll("trygga", "säkra och trygga")) : before;
    const position = later && at % 10 === 0 ? (at + 5) * 2 + 1 : at * 2;
    return [randomUUIDv7(), version, id, position, "section", `Avsnitt ${at + 1}`, prose(texts)];
  });
}

async function loadVersions(pool: Pool, board: string): Promise<void> {
  const { rows } = await pool.query("select from programme where slug = $1", [slug]);
  if (rows.length > 0) return;
  const [programme, first, second] = [randomUUIDv7(), randomUUIDv7(), randomUUIDv7()];
  const ids = Array.from({ length: pages }, () => randomUUIDv7());
  const at = "2016-01-01T08:00:00Z";
  const version = (id: string, number: number): Row => [
    ...[id, programme, board, number, `Version ${number}`, "adopted"],
    ...[`201${number + 5}-12-01`, `201${number + 6}-01-01`, at, "§ 1", board],
  ];
  const client = await pool.connect();
  await client.query("set session_replication_role = replica");
  await copyRows(client, "programme", planColumns.programme, [
    [programme, board, slug, "quality", "Kvalitetsprogram", "", "Staben", at],
  ]);
  const versions = [version(first, 1), version(second, 2)];
  await copyRows(client, "programme_version", planColumns.programme_version, versions);
  const parts = [...partRows(first, ids, false), ...partRows(second, ids, true)];
  await copyRows(client, "programme_part", planColumns.programme_part, parts);
  client.release(true);
}

/** Two versions of sixty pages laid beside each other. */
export async function measureComparing({ connection, city }: BenchFollowUp): Promise<Measured[]> {
  const pool = connectPool(connection, 4);
  await loadVersions(pool, city.board);
  const world = benchWorld(pool);
  const actor = await actorIn(world, city.strategist);
  const spent: number[] = [];
  let changed = 0;
  for (let round = 0; round < rounds; round++) {
    const { made, milliseconds } = await timed(() => versionComparison(world, actor, { slug, from: 1, to: 2 }));
    changed = resultOf(made).compared?.parts.length ?? 0;
    if (round > 2) spent.push(milliseconds);
  }
  await pool.end();
  const note = `${changed} sections changed or moved`;
  return [{ what: `two versions of ${pages} pages compared`, value: timesOf(spent).p50, limit: 300, note }];
}
