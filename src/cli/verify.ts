import type { Pool } from "pg";
import { type Flaw, type Verification, verifyTrail } from "../platform/audit/verify.ts";
import { connect } from "../platform/database/connect.ts";
import { showProgress } from "./progress.ts";
import { readCall } from "./read-call.ts";
import { say } from "./say.ts";
import { readSettings } from "./settings.ts";
import { withDatabase } from "./with-database.ts";

const sentences: Record<Flaw["what"], (flaw: Flaw) => string> = {
  "entry-changed": ({ where, id }) => `The trail's entry ${id} (${where}) was changed after it was written.`,
  "chain-broken": ({ where, id }) => `Before the trail's entry ${id} (${where}) an entry was removed or put in.`,
  "row-changed": ({ where, id }) => `${where} ${id} was changed behind the trail's back.`,
  "row-without-entry": ({ where, id }) => `${where} ${id} was added behind the trail's back.`,
  "row-gone": ({ where, id }) => `${where} ${id} was removed behind the trail's back.`,
  "guard-missing": ({ where, id }) =>
    `The trigger ${id} on ${where} is missing or switched off: changes would leave no trace.`,
};

function report({ entries, rows, flaws }: Verification): number {
  for (const flaw of flaws) say(sentences[flaw.what](flaw));
  const found = flaws.length === 0 ? "no flaws" : `${flaws.length} ${flaws.length === 1 ? "flaw" : "flaws"}`;
  say(`Checked ${entries} entries of the trail and ${rows} sealed rows: ${found}.`);
  return flaws.length === 0 ? 0 : 1;
}

/** Checks the trail and names each flaw; returns the exit code. */
export async function verifyAndReport(pool: Pool): Promise<number> {
  const progress = showProgress();
  const verification = await verifyTrail(connect(pool), (table) => progress.update(`Checking ${table} …`));
  progress.end();
  return report(verification);
}

/** `varn verify` */
export async function run(args: string[]): Promise<number> {
  readCall(args, {});
  return withDatabase(readSettings(process.env), { share: true, existing: true }, verifyAndReport);
}
