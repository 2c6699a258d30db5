import { describe, expect, it } from "vitest";
import { mailSettings } from "./mail-settings.ts";

const MAIL_URL = "smtp://user:secret@mail.example:587";
const MAIL_FROM = "varn@stad.example";

describe("mailSettings", () => {
  it("is null without a mail server", () => {
    expect(mailSettings({})).toBeNull();
  });

  it.each([MAIL_FROM, "Värn <varn@stad.example>", "Värn, staden <varn@stad.example>"])(
    "takes %j for a sender",
    (from) => {
      expect(mailSettings({ MAIL_URL, MAIL_FROM: from })).toEqual({ url: MAIL_URL, from });
    },
  );

  it.each([
    [{ MAIL_URL }, "MAIL_FROM must be set too"],
    [{ MAIL_FROM }, "MAIL_URL must be set too"],
    [{ MAIL_URL: "mail.example:587", MAIL_FROM }, "MAIL_URL must look like"],
    [{ MAIL_URL: "https://user:secret@mail.example", MAIL_FROM }, "MAIL_URL must look like"],
    [{ MAIL_URL: "smtp://", MAIL_FROM }, "MAIL_URL must look like"],
    [{ MAIL_URL, MAIL_FROM: "Värn" }, "MAIL_FROM must be an address"],
    [{ MAIL_URL, MAIL_FROM: "varn@stad.example\r\nBcc: x@y.example" }, "MAIL_FROM must be an address"],
    [{ MAIL_URL, MAIL_FROM: "a@stad.example, b@stad.example" }, "MAIL_FROM must be an address"],
  ])("refuses %j", (environment, sentence) => {
    expect(() => mailSettings(environment)).toThrow(sentence);
    expect(() => mailSettings(environment)).not.toThrow("secret");
  });
});
