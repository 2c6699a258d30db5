import { readFile } from "node:fs/promises";
import type { Pool } from "pg";
import { pino } from "pino";
import { theHouse } from "../platform/access/actor.ts";
import { buildWorld } from "../platform/build-world.ts";
import { textsOf } from "../platform/texts/texts.ts";
import "../texts.ts";
import { bringSealKey } from "../rooms/staff-reports/index.ts";
import { readCall } from "./read-call.ts";
import { say, tell } from "./say.ts";
import { readSettings } from "./settings.ts";
import { withDatabase } from "./with-database.ts";

type Files = { body: string; certificate: string; key: string };

async function textOf(file: string): Promise<string> {
  return readFile(file, "utf8").catch(() => {
    throw new Error(`${file} cannot be read.`);
  });
}

/** Takes the key in and says what was stored, or every reason why not; answers with the exit code. */
export async function bringAndReport(pool: Pool, { body, certificate, key }: Files): Promise<number> {
  const world = buildWorld({ pool, log: pino({ level: "silent" }), origin: "http://localhost" });
  const passphrase = process.env.VARN_SEAL_PASSPHRASE;
  const files = { certificates: await textOf(certificate), key: await textOf(key) };
  const brought = await bringSealKey(world, theHouse, { body, ...files, ...(passphrase ? { passphrase } : {}) });
  if (brought.ok) {
    const { subject, issuer, from, to, above, replaced, body: name } = brought.value;
    say(`${name} seals archive copies with this from now on${replaced ? ", in the place of what it had" : ""}:`);
    say(`  certificate   ${subject}`);
    say(`  issued by     ${issuer}${above > 0 ? `, with ${above} certificates that vouch for it` : ""}`);
    say(`  valid         ${from} to ${to}`);
    return 0;
  }
  const t = textsOf("en", "paper");
  const { problem } = brought;
  if (problem.kind !== "invalid")
    tell(`There is no body called ${body}. Give its name, or the word it has in addresses.`);
  else for (const { key: words, values = {} } of problem.fields) tell(t(words, values));
  return 1;
}

/** `varn seal-key BODY --certificate FILE --key FILE` */
export async function run(args: string[]): Promise<number> {
  const { operands, values } = readCall(args, { operands: ["BODY"], values: ["certificate", "key"] });
  const files = { body: operands[0] ?? "", certificate: values.get("certificate") ?? "", key: values.get("key") ?? "" };
  return withDatabase(readSettings(process.env), { share: true, existing: true }, (pool) =>
    bringAndReport(pool, files),
  );
}
