import { describe, expect, it } from "vitest";
import { neighbourFlaws } from "./laws/cycles.ts";
import { judge } from "./laws/files.ts";
import { licenceFlaws, pairFlaws, pinFlaws } from "./laws/licences.ts";
import { changelogFlaws } from "./laws/papers.ts";
import { sealFlaws } from "./laws/scope.ts";
import { columnTimeFlaws } from "./laws/time.ts";
import { glossaryFlaws, translationFlaws } from "./laws/words.ts";
import { wrongPairs } from "./wrong-words.ts";

describe("a planted break turns its law red: what is no tree of files", () => {
  it("rooms that are neighbours both ways", () => {
    expect(neighbourFlaws({ a: ["b"], b: ["a"] })).toHaveLength(2);
    expect(neighbourFlaws({ a: ["b"], b: [] })).toEqual([]);
  });

  it("a table without seals, and a time column with a default in the database itself", () => {
    expect(sealFlaws([{ table: "a", triggers: ["seal_insert", "seal_update", "seal_demand"] }])).toHaveLength(1);
    const whole = ["seal_insert", "seal_update", "seal_delete", "seal_demand"];
    expect(sealFlaws([{ table: "a", triggers: whole }])).toEqual([]);
    const column = { table: "a", column: "at", type: "timestamp with time zone" };
    expect(columnTimeFlaws([{ ...column, filled: "now()" }])).toHaveLength(1);
    expect(columnTimeFlaws([{ ...column, filled: null }])).toEqual([]);
  });

  it("a word that is translated wrongly, or not explained", () => {
    expect(translationFlaws([["a:b", "Nämnden beslutar", "The board decides"]], wrongPairs)).toHaveLength(1);
    expect(translationFlaws([["a:b", "Nämnden beslutar", "The committee decides"]], wrongPairs)).toEqual([]);
    expect(glossaryFlaws("| nämnd | `committee` |", ["committee", "unit"])).toHaveLength(1);
  });

  it.each(["GPL-3.0-only", "AGPL-3.0", "SSPL-1.0", "(MIT AND GPL-2.0)", "SEE LICENSE IN x"])(
    "a package under %s",
    (license) => {
      expect(licenceFlaws({ packages: { "": {}, "node_modules/a/node_modules/b": { license } } })).toHaveLength(1);
      expect(
        licenceFlaws({
          packages: {
            "node_modules/a": { license, dev: true },
            "node_modules/b": { license: "(MIT OR GPL-3.0-or-later)" },
          },
        }),
      ).toEqual([]);
    },
  );

  it("a package without a licence, a range of versions, and twins apart", () => {
    expect(licenceFlaws({ packages: { "node_modules/a": {} } })).toHaveLength(1);
    expect(pinFlaws({ dependencies: { a: "^1.0.0" }, devDependencies: { b: "latest" } })).toHaveLength(2);
    expect(pinFlaws({ dependencies: { a: "18.4.0-beta.17" } })).toEqual([]);
    expect(pairFlaws({ dependencies: { a: "1.0.0", b: "2.0.0" } }, [["a", "b"]])).toHaveLength(1);
  });

  it("a change log that says nothing", () => {
    expect(changelogFlaws("# Changes\n\n## Unreleased\n\n## 1.0.0\n- Something\n")).toHaveLength(1);
    expect(changelogFlaws("# Changes\n\n## Unreleased\n### Added\n- Something\n")).toEqual([]);
  });

  it("an exception that excuses nothing", () => {
    expect(judge([{ where: "a", what: "b" }], { a: "why" })).toEqual([]);
    expect(judge([], { a: "why" })).toEqual(["a: is listed as an exception but needs none"]);
  });
});
