#!/usr/bin/env node
import { run } from "../scripts/bootstrap.mjs";

await run("src/varn.ts", process.argv.slice(2));
