import { describe } from "vitest";
import type { Files } from "./laws/files.ts";
import { grantFlaws } from "./laws/grants.ts";
import { missingMessageFlaws, unusedMessageFlaws } from "./laws/message-uses.ts";
import { messageFlaws, readCatalogue } from "./laws/messages.ts";
import { scopeFlaws } from "./laws/scope.ts";
import { doorTestFlaws, trailFlaws } from "./laws/trail.ts";
import { actions, door, itTurnsRed, room, says, withWords } from "./planting.ts";

const spoken = (files: Files) => messageFlaws(readCatalogue(files));

describe("a planted break turns its law red: messages and doors", () => {
  itTurnsRed([
    ["a message in one language", spoken, says({ a: "Ja" }, {}), says({ a: "Ja" }, { a: "Yes" })],
    ["an empty message", spoken, says({ a: "Ja" }, { a: " " }), says({ a: "Ja" }, { a: "Yes" })],
    [
      "blanks that differ",
      spoken,
      says({ a: "Hej {{name}}" }, { a: "Hello" }),
      says({ a: "Hej {{name}}" }, { a: "Hello {{name}}" }),
    ],
    [
      "a plural without its other form",
      spoken,
      says({ a_one: "en" }, { a_one: "one" }),
      says({ a_one: "en", a_other: "{{count}}" }, { a_one: "one", a_other: "{{count}}" }),
    ],
    [
      "a message nobody wrote",
      withWords(missingMessageFlaws),
      { ...says({}, {}), ...room("rules/x.ts", `export const x = "a:gone";`) },
      { ...says({ gone: "Borta" }, { gone: "Gone" }), ...room("rules/x.ts", `export const x = "a:gone";`) },
    ],
    [
      "a page that says what nobody wrote",
      withWords(missingMessageFlaws),
      { ...says({}, {}), ...room("pages/x.tsx", `const t = useTexts("a"); t(b ? "yes" : \`state.\${c}\`);`) },
      {
        ...says({ yes: "Ja", "state.on": "På" }, {}),
        ...room("pages/x.tsx", `const t = useTexts("a"); t(b ? "yes" : \`state.\${c}\`);`),
      },
    ],
    [
      "a notice nobody wrote",
      withWords(missingMessageFlaws),
      { ...says({}, {}), ...room("pages/x.tsx", "export const to = (id) => `/x/${id}?klart=a.saved`;") },
      {
        ...says({ done: { saved: "Sparat" } }, {}),
        ...room("pages/x.tsx", "export const to = (id) => `/x/${id}?klart=a.saved`;"),
      },
    ],
    [
      "a message nothing says",
      withWords(unusedMessageFlaws),
      { ...says({ old: "Förr" }, {}), ...room("pages/x.tsx", `useTexts("a")("new");`) },
      { ...says({ new_one: "Ny", new_other: "Nya" }, {}), ...room("pages/x.tsx", `useTexts("a")("new");`) },
    ],
    [
      "a command without a sentence",
      withWords(trailFlaws),
      { ...says({}, {}), ...door("command", `name: "a/shut"`) },
      { ...says({ trail: { shut: "stängde" } }, { trail: { shut: "shut" } }), ...door("command", `name: "a/shut"`) },
    ],
    [
      "a sensitive reading without a sentence",
      withWords(trailFlaws),
      { ...says({}, {}), ...door("query", `name: "a/see", sensitive: () => null`) },
      { ...says({}, {}), ...door("query", `name: "a/see"`) },
    ],
    [
      "two commands of one name",
      withWords(trailFlaws),
      {
        ...says({ trail: { x: "x" } }, { trail: { x: "x" } }),
        ...door("command", `name: "a/x"`),
        ...door("command", `name: "a/x"`, "open"),
      },
      { ...says({ trail: { x: "x" } }, { trail: { x: "x" } }), ...door("command", `name: "a/x"`) },
    ],
    [
      "a command without a test",
      doorTestFlaws,
      door("command", `name: "a/x"`),
      { ...door("command", `name: "a/x"`), "src/rooms/a/commands/shut.db.test.ts": "" },
    ],
    [
      "a query that shows all",
      scopeFlaws,
      door("query", `name: "a/x", run: ({ db }) => db.all()`),
      door("query", `name: "a/x", run: ({ db, visible }) => db.where(visible("body_id"))`),
    ],
    [
      "a door nobody can read the grant of",
      grantFlaws,
      door("query", `name: "a/x", scope: guess()`),
      { ...door("query", `name: "a/x", scope: seeing`), ...actions },
    ],
  ]);
});
