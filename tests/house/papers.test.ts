import { existsSync } from "node:fs";
import path from "node:path";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { judge, readFiles, sources } from "./laws/files.ts";
import { indexFlaws, linkFlaws } from "./laws/papers.ts";

/** Set by `varn start` for the processes it starts, and by nobody else. */
const handedOn = ["VARN_CONNECTION"];

const root = path.resolve(import.meta.dirname, "../..");

describe("papers", () => {
  const files = readFiles();

  it("link to what is there", () => {
    expect(judge(linkFlaws(files, (place) => existsSync(path.join(root, place))))).toEqual([]);
  });

  it.each(["docs/handbook", "docs/decisions"])("the pages of %s are all in its index", (folder) => {
    expect(judge(indexFlaws(files, folder))).toEqual([]);
  });

  it("name one licence", () => {
    expect(JSON.parse(files.get("package.json") ?? "{}").license).toBe("EUPL-1.2");
    expect(load(files.get("publiccode.yml") ?? "")).toMatchObject({ legal: { license: "EUPL-1.2" } });
    expect(files.get("LICENSE")).toMatch(/^EUROPEAN UNION PUBLIC LICENCE v. 1.2\n/);
  });

  it("the README's table holds every setting", () => {
    const code = sources(files)
      .map(([, text]) => text)
      .join("\n");
    const named =
      /\b(PORT|HOST|DATABASE_URL|PUBLIC_ORIGIN|LOG_LEVEL|MAIL_[A-Z_]+|WEBHOOK_[A-Z]+|VARN_[A-Z0-9_]*[A-Z0-9])\b/g;
    const settings = new Set([...code.matchAll(named)].map((match) => match[1] ?? ""));
    expect(settings).toContain("DATABASE_URL");
    const lacking = [...settings].filter(
      (name) => !handedOn.includes(name) && !files.get("README.md")?.includes(`\`${name}\``),
    );
    expect(lacking).toEqual([]);
  });
});
