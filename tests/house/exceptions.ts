/** Where a law does not hold, and why. An exception that excuses nothing any more fails its test, so the lists stay true. */

/** Files of more than 150 lines. */
export const longFiles: Readonly<Record<string, string>> = {
  "src/platform/database/tables.ts": "written by npm run schema from the migrations",
};

/** Functions of more than 40 lines, as `file#function`. */
export const longFunctions: Readonly<Record<string, string>> = {};

/** Files that read the machine's clock. */
export const clocks: Readonly<Record<string, string>> = {
  "src/platform/build-world.ts": "the one place where the world gets its clock; a test hands in its own",
  "src/platform/paper/date-of.ts": "reads no clock: turns a given instant into the Date that libraries ask for",
  "src/cli/backup.ts": "a command at the terminal has no world; the backup notes when it was taken",
  "src/cli/prepare-database.ts": "migrations run before there is a world, and note when they were applied",
};

/** Queries whose rows are not narrowed by `visible`. */
export const unscoped: Readonly<Record<string, string>> = {
  "web/list-demo-people": "open to everyone, and answers only in demo mode with the invented people offered at sign-in",
  "web/list-own-sessions": "the rows belong to the person who asks, not to a body; the condition is on the person",
  "web/list-outbox": "messages belong to no body; only the city-wide administrator may ask",
};

/** Tables where rows change without an entry in the trail. */
export const unsealed: Readonly<Record<string, string>> = {
  audit_entry: "is the trail; update and delete are refused by trigger and each entry is chained to the one before",
  migration: "written by migrate before anybody acts",
  session: "renewed on requests that change nothing; beginning and ending one is in the trail",
  rate_limit: "counters that live for a minute",
  stored_file: "content by checksum; what it belongs to is a sealed row that holds the same checksum",
  stored_chunk: "the bytes of stored_file",
  outgoing_message: "a queue whose state the mail server decides",
  register_counter: "the last number given; every number given stands in a sealed case_file",
  paragraph_counter: "the last paragraph given; every paragraph given stands in a sealed agenda_item",
  case_number_key: "search keys made from sealed case_number rows, and can be made again",
  file_text: "what was read out of a stored file, and can be read again",
  follow_up_cell:
    "counted anew from sealed goals and activities in the change that alters them, and can be counted again",
  follow_up_total: "the same",
  plan_import:
    "a file that waits to be read in, and how far that has come; what it becomes is sealed goals and activities",
  webhook_event: "what was told of a sealed row that changed in the same transaction",
  webhook_delivery: "a queue whose state the receiver decides",
  webhook_attempt: "what the receiver answered, kept for ninety days",
  search_entry: "search index made from sealed rows, and can be made again",
};

/** Files that use a word of the glossary's wrong list for something else. */
export const otherMeanings: Readonly<Record<string, string>> = {
  "src/cli/load-demo-city.ts": "an errand is what a demo person has come to try, not an ärende",
  "src/shell/pages/sign-in.tsx": "the same",
};

/** Messages whose translation looks wrong and is not. */
export const otherTranslations: Readonly<Record<string, string>> = {
  "shell:sign-in-demo-lead": "an errand in the everyday sense: what the demo person has come to do",
};
