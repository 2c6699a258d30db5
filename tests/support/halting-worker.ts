import { pino } from "pino";
import { buildWorld } from "../../src/platform/build-world.ts";
import { type Connection, connectPool } from "../../src/platform/database/connect.ts";
import { startTaskLoop } from "../../src/platform/jobs/start-tasks.ts";
import type { World } from "../../src/platform/world.ts";
import { agendaItemSettled } from "../../src/rooms/staff-reports/jobs/agenda-item-settled.ts";
import "../../src/texts.ts";

/**
 * A process of its own that takes on the work of dispatching and stops dead in the midst of it, to be killed there: `files` when
 * one file has been stored and nothing registered, `change` when rows are written and not committed.
 */
const { VARN_CONNECTION = "null", VARN_HALT, VARN_NOW = "" } = process.env;
const pool = connectPool(JSON.parse(VARN_CONNECTION) as Connection, 4);
const now = () => Temporal.Instant.from(VARN_NOW);
const world = buildWorld({ pool, log: pino({ level: "silent" }), origin: "http://varn.test", now });

const halt = () => {
  process.stdout.write("halted\n");
  return new Promise<never>(() => {});
};

const halting: World = {
  ...world,
  files: {
    ...world.files,
    write: async (content, options) => {
      const stored = await world.files.write(content, options);
      return VARN_HALT === "files" ? halt() : stored;
    },
  },
  enqueue: async (tx, task, payload, options) => {
    if (VARN_HALT === "change" && task === "index-document") await halt();
    await world.enqueue(tx, task, payload, options);
  },
};

startTaskLoop({ pool, world: halting, tasks: { "agenda-item-settled": agendaItemSettled } });
