import { describe } from "vitest";
import type { Files } from "./laws/files.ts";
import { doorPlaceFlaws, exportNameFlaws } from "./laws/names.ts";
import { clockFlaws, migrationTimeFlaws, sqlTimeFlaws } from "./laws/time.ts";
import { wordFlaws } from "./laws/words.ts";
import { door, file, itTurnsRed, room } from "./planting.ts";
import { wrongWords } from "./wrong-words.ts";

const worded = (files: Files) => wordFlaws(files, wrongWords);

describe("a planted break turns its law red: names and time", () => {
  itTurnsRed([
    [
      "a rule under another name",
      exportNameFlaws,
      room("rules/next-day.ts", "export function tomorrow() {}"),
      room("rules/next-day.ts", "export function nextDay() {}"),
    ],
    [
      "a command under another name",
      exportNameFlaws,
      file("src/rooms/a/commands/other.ts", Object.values(door("command", `name: "a/x"`)).join("")),
      door("command", `name: "a/x"`),
    ],
    [
      "a query among the commands",
      doorPlaceFlaws,
      door("query", `name: "a/x"`, "shut", "commands"),
      door("query", `name: "a/x"`),
    ],
    [
      "two commands in one file",
      doorPlaceFlaws,
      file(
        "src/rooms/a/commands/shut.ts",
        Object.values({ ...door("command", `name: "a/x"`), ...door("command", `name: "a/y"`, "open") })
          .join("\n")
          .replace(/(?<=\n)import .*\n/g, ""),
      ),
      door("command", `name: "a/x"`),
    ],
    [
      "a command with another room's name",
      doorPlaceFlaws,
      door("command", `name: "b/x"`),
      door("command", `name: "a/x"`),
    ],
    [
      "a wrong word in code",
      worded,
      file("src/kernel/x.ts", "export const boardMember = 1;"),
      file("src/kernel/x.ts", "export const executiveBoard = 1;"),
    ],
    [
      "a wrong word in the schema",
      worded,
      file("migrations/0009-x.sql", "create table diary (id uuid);"),
      file("migrations/0009-x.sql", "-- diary\ncreate table register (kind text check (kind in ('diary')));"),
    ],
    [
      "a Swedish word in code",
      worded,
      file("src/kernel/x.ts", "export const arendeNummer = 1;"),
      file("src/kernel/x.ts", `export const path = "arende";`),
    ],
    [
      "letters that code does not use",
      (files) => wordFlaws(files, []),
      file("src/kernel/x.ts", "export const måndag = 1;"),
      file("src/kernel/x.ts", `export const day = "måndag";`),
    ],
    [
      "a migration that asks for the time",
      migrationTimeFlaws,
      file("migrations/0009-x.sql", "insert into a values (now());"),
      file("migrations/0009-x.sql", "-- now()\nselect 1;"),
    ],
    [
      "a time column with a default",
      migrationTimeFlaws,
      file("migrations/0009-x.sql", "create table a (at timestamptz not null default '2020-01-01');"),
      file("migrations/0009-x.sql", "create table a (at timestamptz not null, version int default 1);"),
    ],
    [
      "SQL in code that asks for the time",
      sqlTimeFlaws,
      file("src/platform/x.ts", "export const x = sql`select ${a} where at < NOW ()`;"),
      file("src/platform/x.ts", "export const x = (world) => world.now();"),
    ],
    [
      "a clock of one's own",
      clockFlaws,
      file("src/kernel/x.ts", "export const x = () => Temporal.Now.instant();"),
      file("src/kernel/x.ts", "export const x = (now) => now;"),
    ],
    [
      "a Date",
      clockFlaws,
      file("src/kernel/x.ts", "export const x = () => new Date(0);"),
      file("src/kernel/x.ts", "export const x = (date: Date) => date;"),
    ],
  ]);
});
