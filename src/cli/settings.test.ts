import path from "node:path";
import { describe, expect, it } from "vitest";
import { projectRoot } from "./project.ts";
import { readSettings } from "./settings.ts";

describe("readSettings", () => {
  it("has a default for everything, and takes an empty value for none", () => {
    const defaults = {
      PORT: 3000,
      HOST: "127.0.0.1",
      VARN_DEMO: "0",
      LOG_LEVEL: "warn",
      mail: null,
      s3: null,
    };
    expect(readSettings({})).toMatchObject(defaults);
    expect(readSettings({}).dataFolder).toBe(path.join(projectRoot, "data"));
    const empty = { PORT: "", DATABASE_URL: "", PUBLIC_ORIGIN: "", VARN_DEMO: "", MAIL_URL: "", VARN_S3_KEY: "" };
    expect(readSettings(empty)).toEqual(readSettings({}));
  });

  it("reads what is set", () => {
    const environment = {
      PORT: "80",
      VARN_DATA: "/srv/varn",
      PUBLIC_ORIGIN: "https://varn.example/",
      VARN_PROCESSES: "4",
    };
    expect(readSettings(environment)).toMatchObject({
      PORT: 80,
      dataFolder: "/srv/varn",
      PUBLIC_ORIGIN: "https://varn.example",
      VARN_PROCESSES: 4,
    });
    expect(readSettings({ DATABASE_URL: "postgresql:///varn?host=/run/postgresql" }).DATABASE_URL).toBeDefined();
  });

  it.each([
    ["PORT", "http"],
    ["PORT", "0"],
    ["PORT", "70000"],
    ["PORT", "8e1"],
    ["DATABASE_URL", "mysql://varn:secret@localhost/varn"],
    ["DATABASE_URL", "localhost"],
    ["PUBLIC_ORIGIN", "stad.example"],
    ["PUBLIC_ORIGIN", "https://stad.example/start"],
    ["PUBLIC_ORIGIN", "ftp://stad.example"],
    ["VARN_DEMO", "yes"],
    ["VARN_PROCESSES", "0"],
    ["LOG_LEVEL", "loud"],
    ["MAIL_URL", "smtp://localhost:25"],
    ["VARN_S3_BUCKET", "varn"],
  ])("names %s when it is %s, in one sentence that does not repeat it", (name, value) => {
    const read = () => readSettings({ [name]: value });
    expect(read).toThrow(name === "MAIL_URL" ? "MAIL_FROM" : name === "VARN_S3_BUCKET" ? "VARN_S3_ENDPOINT" : name);
    expect(read).toThrow(/^[^\n]+\.$/);
    if (value.length > 3) expect(read).not.toThrow(value);
  });
});
