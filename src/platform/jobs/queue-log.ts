import { Logger } from "graphile-worker";
import type { Logger as Log } from "pino";

// What it calls an error is a task that is tried again, or a database that is away for a while.
const levels = { error: "warn", warning: "warn", info: "debug", debug: "trace" } as const;

/** graphile-worker writes to the console unless told otherwise; its words go where ours go, without what a job holds. */
export const queueLog = (log: Log): Logger =>
  new Logger(
    (scope) => (level, message) => log[levels[level]]({ task: scope.taskIdentifier, job: scope.jobId }, message),
  );

/** For commands that have no log. */
export const quiet: Logger = new Logger(() => () => {});
