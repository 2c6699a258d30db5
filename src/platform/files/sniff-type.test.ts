import { describe, expect, it } from "vitest";
import { docx, docxParts, odt, paragraph, xlsx } from "../../../tests/support/office.ts";
import { pdf } from "../../../tests/support/pdf.ts";
import { gif, jpeg, png, tiff } from "../../../tests/support/pictures.ts";
import { zip } from "../../../tests/support/zip.ts";
import { sniffType } from "./sniff-type.ts";

const refusal = (key: string, values: Record<string, string>) => ({
  ok: false,
  problem: { kind: "invalid", fields: [{ path: "file", key: `files:${key}`, values }] },
});
const head = (content: Buffer | string) => Buffer.from(content).subarray(0, 4096);
const mail = "Received: from mx\r\nFrom: registrator@kommun.example\r\nSubject: Remiss\r\n\r\nHej";
const oldWord = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)]);
const exe = Buffer.concat([Buffer.from("MZ\x90\0\x03\0", "latin1"), Buffer.alloc(100)]);
const office = "application/vnd.openxmlformats-officedocument";

describe("sniffType", () => {
  it.each([
    ["plan.pdf", pdf(["Plan"]), "application/pdf", "pdf"],
    ["PLAN.PDF", pdf(["Plan"]), "application/pdf", "pdf"],
    ["utan ändelse", pdf(["Plan"]), "application/pdf", "pdf"],
    ["svar.docx", docx(paragraph("Svar")), `${office}.wordprocessingml.document`, "docx"],
    ["svar.xlsx", xlsx("Mål", ["Utfall"]), `${office}.spreadsheetml.sheet`, "xlsx"],
    ["svar.odt", odt("<text:p>Svar</text:p>"), "application/vnd.oasis.opendocument.text", "odt"],
    ["bild.png", png(), "image/png", "png"],
    ["bild.jpeg", jpeg(), "image/jpeg", "jpg"],
    ["skanning.tiff", tiff(), "image/tiff", "tif"],
    ["anteckning.txt", "Säkerhet i lokaler", "text/plain", "txt"],
    ["anteckning", "Säkerhet i lokaler", "text/plain", "txt"],
    ["lista.csv", Buffer.from("N\xe4mnd;M\xe5l\r\n", "latin1"), "text/csv", "csv"],
    ["läs.md", "# Rubrik", "text/markdown", "md"],
    ["brev.eml", mail, "message/rfc822", "eml"],
    ["BM.txt", "BMI och annat, MZ likaså", "text/plain", "txt"],
  ])("takes %s for what it is", async (name, content, mediaType, extension) => {
    expect(await sniffType(head(content), name)).toEqual({ ok: true, value: { mediaType, extension } });
  });

  it.each([
    ["plan.docx", pdf(["Plan"]), "PDF"],
    ["plan.pdf.exe", pdf(["Plan"]), "PDF"],
    ["plan.pdf", docx(paragraph("Plan")), "DOCX"],
    ["bild.png", jpeg(), "JPG"],
    ["plan.pdf", "bara text", "TXT"],
    ["brev.eml", "Hej\n\nFrom: inne i texten", "TXT"],
  ])("says that %s lies about what it is", async (name, content, found) => {
    expect(await sniffType(head(content), name)).toEqual(refusal("name-lies", { name, found }));
  });

  it.each([
    ["a.txt", "<!DOCTYPE html><title>x</title>"],
    ["a.txt", "\ufeff \n<!-- dold --><script>alert(1)</script>"],
    ["a.md", '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ["a.svg", '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'],
    ["a.txt", Buffer.from("\ufeff<html><body>", "utf16le")],
    ["a.txt", "#!/bin/sh\nrm -rf ~"],
    ["a.txt", "<?php system($_GET[0]);"],
    ["a.txt", `<!-- ${"x".repeat(5000)}`],
    ["a.html", "Inget särskilt"],
    ["a.ps1", "Get-Process"],
    ["a.pdf", exe],
    ["a.exe", exe],
    ["a", Buffer.from("\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0\x3e\0\x01\0\0\0", "latin1")],
  ])("refuses %s with what runs or is rendered in it", async (name, content) => {
    expect(await sniffType(head(content), name)).toEqual(refusal("active", { name }));
  });

  it.each([
    ["text before a PDF", "a.txt", Buffer.concat([Buffer.from("x = 1\n"), pdf(["a"])])],
    ["a PDF inside a picture", "a.png", png("%PDF-1.4")],
    ["a PDF inside a document", "a.docx", zip([{ name: "a", content: pdf(["a"]), stored: true }, ...docxParts("")])],
    ["HTML in a GIF", "a.gif", gif("<script>alert(1)</script>")],
    ["HTML in a JPEG", "a.jpg", jpeg("<HTML><body onload=x>")],
    ["PHP in a PNG", "a.png", png("<?php eval($_POST[1]);")],
  ])("sees %s", async (_, name, content) => {
    expect(await sniffType(head(content), name)).toEqual(refusal("polyglot", { name }));
  });

  it.each([
    ["a.gif", gif("en bild"), "GIF"],
    ["a.rtf", "{\\rtf1\\ansi Hej}", "RTF"],
    ["a.zip", zip([{ name: "a.txt", content: "a" }]), "ZIP"],
    ["a.doc", oldWord, "CFB"],
    ["a.log", "rad ett", "LOG"],
  ])("refuses %s, which is not on the list", async (name, content, found) => {
    expect(await sniffType(head(content), name)).toEqual(refusal("type-refused", { name, found }));
  });

  it("refuses a document made for macros, whatever it is called", async () => {
    const main = "application/vnd.ms-word.document.macroEnabled.main+xml";
    expect(await sniffType(head(docx("", { main })), "a.docx")).toEqual(refusal("macros", { name: "a.docx" }));
  });

  it("tells a document with a password from an unknown file", async () => {
    expect(await sniffType(head(oldWord), "a.docx")).toEqual(refusal("locked-or-old", { name: "a.docx" }));
  });

  it("refuses bytes that are nothing known, and no bytes at all", async () => {
    const noise = Buffer.from([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(await sniffType(noise, "a.txt")).toEqual(refusal("type-unknown", { name: "a.txt" }));
    expect(await sniffType(Buffer.alloc(0), "a.txt")).toEqual(refusal("empty", { name: "a.txt" }));
  });
});
