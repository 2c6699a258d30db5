import { buildPages } from "./build-pages.ts";
import { readCall } from "./read-call.ts";
import { say, tell } from "./say.ts";

/** `varn build` */
export async function run(args: string[]): Promise<number> {
  readCall(args, {});
  await buildPages(() => tell("Building the pages …"));
  say("The pages are built.");
  return 0;
}
