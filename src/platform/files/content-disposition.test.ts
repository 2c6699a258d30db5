import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentDisposition } from "./content-disposition.ts";

describe("contentDisposition", () => {
  it("gives the name in ASCII for old programs and in full for the rest", () => {
    expect(contentDisposition("Åtgärd (1).docx", "application/msword")).toBe(
      "attachment; filename=\"Atgard (1).docx\"; filename*=UTF-8''%C3%85tg%C3%A4rd%20%281%29.docx",
    );
  });

  it.each([
    ["application/pdf", "inline"],
    ["image/png", "inline"],
    ["image/jpeg", "inline"],
    ["image/tiff", "attachment"],
    ["image/svg+xml", "attachment"],
    ["text/html", "attachment"],
    ["text/plain", "attachment"],
    ["application/pdf; charset=x", "attachment"],
  ])("has %s sent as %s", (mediaType, how) => {
    expect(contentDisposition("a", mediaType).split(";")[0]).toBe(how);
  });

  it("lets no name end the header, close its quotes or hide another parameter", () => {
    const awkward = fc.string({ unit: fc.constantFrom(..."a\r\n\"\\;%'*=å", "filename=", "\u2028", "\ud800") });
    fc.assert(
      fc.property(awkward, (name) => {
        const header = contentDisposition(name, "text/plain");
        expect(header).toMatch(
          /^attachment; filename="[\w .()+,;=@-]+"; filename\*=UTF-8''(?:[A-Za-z0-9!~._-]|%[0-9A-F]{2})+$/,
        );
        expect(() => new Headers({ "Content-Disposition": header })).not.toThrow();
      }),
    );
  });
});
