import { existsSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { commands } from "../../src/cli/commands.ts";
import { dataFolder, varn } from "../support/varn-process.ts";

const call = (args: string[], environment: Record<string, string> = {}) => varn(args, environment).ended;

describe("varn", () => {
  it("explains itself and each of its commands", async () => {
    const overview = await call(["--help"]);
    expect(overview).toMatchObject({ code: 0, error: "" });
    for (const { usage } of commands.values()) expect(overview.out).toContain(usage);
    const helps = await Promise.all([...commands].map(async ([name]) => [name, await call([name, "--help"])] as const));
    for (const [name, help] of helps) {
      expect(help, name).toMatchObject({ code: 0, error: "" });
      expect(help.out).toMatch(new RegExp(`^varn ${name}`));
    }
  });

  it.concurrent.each([
    [["begin"], "There is no command called begin."],
    [["backup"], "FILE is missing."],
    [["restore", "a", "b"], "b is not understood here."],
    [["verify", "--all"], "--all is not understood here."],
    [["case-number"], "TEXT is missing."],
  ])("answers a wrong call %j with 2", async (args, sentence) => {
    const { code, out, error } = await call(args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(error.split("\n")[0]).toBe(sentence);
  });

  it("takes a case number apart", async () => {
    const { code, out } = await call(["case-number", "KS 2023/310-2", "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      text: "KS 2023/310-2",
      parsed: { prefix: "KS", year: 2023, serial: 310, documentNumber: 2 },
      searchKeys: expect.arrayContaining(["KS-2023-310-2"]),
    });
    expect((await call(["case-number", "KS 2023/310"])).out).toMatch(/serial +310\n/);
  });
});

describe("a setting that is wrong", () => {
  const file = path.join(dataFolder(), "file");
  writeFileSync(file, "");

  it.concurrent.each([
    [{ PORT: "http" }, "PORT must be a whole number from 1 to 65535."],
    [{ VARN_DATA: file }, `The data folder ${file} cannot be used: it is not a folder. Set VARN_DATA to another.`],
    [
      { DATABASE_URL: "postgres://varn:secret@127.0.0.1:9/varn" },
      "The database at 127.0.0.1:9/varn does not answer (ECONNREFUSED). Check that it runs, and DATABASE_URL.",
    ],
  ])("%j ends the start with 1 and one sentence", async (environment: Record<string, string>, sentence) => {
    expect(await call(["start"], environment)).toEqual({ code: 1, out: "", error: `${sentence}\n` });
  });

  it("has nothing to verify or back up where there is no Värn, and makes none", async () => {
    const nowhere = path.join(dataFolder(), "new");
    const error = `There is no Värn in ${nowhere}. Set VARN_DATA to its folder, or DATABASE_URL.\n`;
    const backup = path.join(nowhere, "backup");
    expect(await call(["verify"], { VARN_DATA: nowhere })).toEqual({ code: 1, out: "", error });
    expect(await call(["backup", backup], { VARN_DATA: nowhere })).toEqual({ code: 1, out: "", error });
    expect(existsSync(nowhere)).toBe(false);
  });

  it("names the port that is in use, and leaves no database behind", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as { port: number };
    const ended = await call(["start"], { PORT: String(port), VARN_DATA: dataFolder() });
    server.close();
    expect(ended).toEqual({ code: 1, out: "", error: `Port ${port} is already in use. Set PORT to another.\n` });
  });
});
