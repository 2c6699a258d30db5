import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attributeOf, xmlEvents } from "./xml-events.ts";

const short = (xml: string) =>
  [...xmlEvents(xml)].map((event) =>
    event.kind === "text"
      ? event.text
      : `${event.kind} ${event.name}${event.kind === "open" && event.empty ? " empty" : ""}`,
  );

describe("xmlEvents", () => {
  it("walks through tags and text", () => {
    expect(short('<?xml version="1.0"?><!-- <a> --><w:p w:x="1 > 0"/><b>å &amp; &#229;&#xE5; &okänd;</b>')).toEqual([
      "open w:p",
      ' 0"/>',
      "open b",
      "å & åå &okänd;",
      "close b",
    ]);
  });

  it("expands no entity of the file's own", () => {
    expect(short('<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>').join("")).not.toContain("b;");
  });

  it("reads attributes by their whole name", () => {
    expect(attributeOf(" w:val=\"a\" w:value='b &amp; c'", "w:value")).toBe("b & c");
    expect(attributeOf(' w:value="a"', "w:val")).toBeUndefined();
  });

  it("ends on any text, in one pass", () => {
    fc.assert(fc.property(fc.string(), (xml) => [...xmlEvents(xml)].length <= xml.length + 1));
    const before = performance.now();
    short("<!--".repeat(200_000));
    short("<".repeat(400_000));
    expect(performance.now() - before).toBeLessThan(3_000);
  });
});
