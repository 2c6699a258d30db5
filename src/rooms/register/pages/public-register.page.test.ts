import { beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../../../../tests/support/browser.ts";
import { publicRegister } from "../../../../tests/support/public-register.ts";

let made: Awaited<ReturnType<typeof publicRegister>>;
let browser: ReturnType<typeof openBrowser>;
beforeAll(async () => {
  made = await publicRegister();
  browser = openBrowser(made.world);
});

const secrets = /Xylander|Petra|Ymer|Yrsdotter|Hedda|förgätmigej|ystervik|plogbilar/;

describe("the public register", () => {
  it("is there for anyone, says which registers there are, and how to ask for a record", async () => {
    const page = await browser.get("/offentligt-diarium");
    expect(page.status).toBe(200);
    expect(page.document.querySelectorAll("tbody tr")).toHaveLength(3);
    const registers = await browser.get(
      page.document.querySelector("a[href$='/register']")?.getAttribute("href") ?? "",
    );
    expect(registers.text).toContain("Kulturnämndens diarium");
    expect(registers.text).toContain("Nämndens handlingar.");
    expect((await browser.get("/offentligt-diarium/register")).text).toBe(registers.text);
    const chosen = await browser.get(`/offentligt-diarium?organ=${made.people.culture.slug}`);
    expect([chosen.text.includes("Kulturnämndens diarium"), chosen.text.includes("Socialnämndens diarium")]).toEqual([
      true,
      false,
    ]);
    expect(page.text).toContain("Uppgiften är sekretessmarkerad");
    expect(page.document.querySelector(".page-heading-action a")?.getAttribute("href")).toBe("/begar-ut-handling");
    expect(page.html).not.toMatch(secrets);
  });

  it("finds words, numbers, and the cases of an authority and a year", async () => {
    const words = await browser.get("/offentligt-diarium?q=brandskydd");
    expect(words.document.querySelector(".hit-title a")?.getAttribute("href")).toBe(
      `/offentligt-diarium/arenden/${made.open.id}`,
    );
    expect((await browser.get("/offentligt-diarium?q=soc20261")).document.querySelectorAll("tbody tr")).toHaveLength(1);
    const narrowed = await browser.get(`/offentligt-diarium?organ=${made.people.culture.slug}&ar=2025`);
    expect(narrowed.document.querySelectorAll("tbody tr")).toHaveLength(1);
  });

  it.each(["Xylander", "förgätmigej", "A612.004/2023", "plogbilar"])(
    "finds nothing for %s, and says how to ask",
    async (text) => {
      const page = await browser.get(`/offentligt-diarium?q=${encodeURIComponent(text)}`);
      expect(page.text).toContain("Inget hittades");
      expect(page.document.querySelector(".empty-state a")?.getAttribute("href")).toBe("/begar-ut-handling");
    },
  );

  it("shows a case with its public records, kept out of search engines, to be asked for", async () => {
    const page = await browser.get(`/offentligt-diarium/arenden/${made.open.id}`);
    expect(page.headers.get("x-robots-tag")).toBe("noindex, nofollow");
    expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(page.text).toContain("Yttrande om brandskydd");
    expect(page.document.querySelector(".page-heading-action a")?.getAttribute("href")).toBe(
      `/begar-ut-handling?arende=${made.open.id}`,
    );
    expect(page.html).not.toMatch(secrets);
    expect((await browser.get(`/begar-ut-handling?arende=${made.open.id}`)).status).toBe(200);
  });

  it("says where something is left out, and leaves it out", async () => {
    const page = await browser.get(`/offentligt-diarium/arenden/${made.marked.id}`);
    expect(page.text).toContain("Uppgiften är sekretessmarkerad");
    expect(page.html).not.toMatch(secrets);
    expect(page.html).not.toContain("OSL 21");
  });

  it.each(["x", "019a0000-0000-7000-8000-000000000000", "%27"])("has no case %s", async (id) => {
    expect((await browser.get(`/offentligt-diarium/arenden/${id}`)).status).toBe(404);
  });

  it("speaks English, and takes hostile questions calmly", async () => {
    const english = openBrowser(made.world);
    await english.get("/sprak?till=en");
    expect((await english.get("/offentligt-diarium")).text).toContain("What is registered where");
    for (const path of ["?q=%27%3B--&ar=x&organ=%00", "?efter=1", `?q=${"x".repeat(5_000)}`])
      expect((await browser.get(`/offentligt-diarium${path}`)).status).toBe(200);
  });
});
