import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mailText } from "./mail-text.ts";
import { openMail } from "./open-mail.ts";

const mail = async (...lines: string[]) => mailText(await openMail(Buffer.from(lines.join("\r\n"), "latin1")));

describe("mailText", () => {
  it("reads head and body of a plain mail", async () => {
    const text = await mail(
      "From: =?utf-8?Q?Edla_=C3=96st?= <edla@stad.example>",
      "To: registrator@stad.example",
      "Date: Tue, 27 Feb 2024 23:42:00 -0100",
      "Subject: =?iso-8859-1?B?UmVtaXNzIHP2a2VyaGV0?=",
      " =?iso-8859-1?Q?_KS_2023/1267?=",
      "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: quoted-printable",
      "",
      "Vi tillstyrker f=C3=B6rsla=",
      "get.",
    );
    expect(text).toBe(
      "Från: Edla Öst <edla@stad.example>\nSkickat: 2024-02-28\nTill: registrator@stad.example\nÄmne: Remiss sökerhet KS 2023/1267\n\nVi tillstyrker förslaget.",
    );
  });

  it("takes the plain text of several parts, and names what is attached", async () => {
    const text = await mail(
      "Subject: Svar",
      'Content-Type: multipart/mixed; boundary="b1"',
      "",
      "--b1",
      "Content-Type: multipart/alternative; boundary=b2",
      "",
      "--b2",
      "Content-Type: text/html",
      "",
      "<p>Webb</p>",
      "--b2",
      "Content-Type: text/plain; charset=iso-8859-1",
      "",
      "\xc5ker",
      "--b2--",
      "--b1",
      "Content-Type: application/pdf; name=svar.pdf",
      'Content-Disposition: attachment; filename="svar.pdf"',
      "",
      "JVBERi0=",
      "--b1--",
    );
    expect(text).toBe("Ämne: Svar\nBilagor: svar.pdf\n\nÅker");
  });

  it("reads HTML when there is nothing else", async () => {
    expect(await mail("Content-Type: text/html", "", "<style>p{}</style><p>Ett&nbsp;ord</p><p>Två</p>")).toBe(
      "\n\nEtt ord\nTvå",
    );
  });

  it("never throws", async () => {
    const read = async (bytes: Uint8Array) => typeof mailText(await openMail(bytes)) === "string";
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), read));
  });
});
