import { parseHTML } from "linkedom";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { PageFrame, type PageFrameProps } from "./page-frame.tsx";

const drawn = (node: ReactNode) => parseHTML(`<html><body>${renderToStaticMarkup(node)}</body></html>`).document;

const props: PageFrameProps = {
  brand: { name: "Exempelstads kommun", product: "Värn", href: "/", logo: { src: "/logo.svg", width: 28, height: 32 } },
  labels: {
    skip: "Hoppa till innehållet",
    menu: "Meny",
    closeMenu: "Stäng",
    search: "Sök i Värn",
    searchButton: "Sök",
    rooms: "Rum",
    breadcrumbs: "Du är här",
    languages: "Språk",
  },
  rooms: [
    { href: "/", label: "Start" },
    { href: "/arenden", label: "Ärenden", current: "section" },
    { href: "/larm", label: "Larm", current: "page" },
  ],
  search: { action: "/sok", value: "brand" },
  languages: [
    { code: "sv", href: "?lang=sv", label: "Svenska", current: true },
    { code: "en", href: "?lang=en", label: "English" },
  ],
  person: { name: "Maj Prov", role: "registrator", signOut: { action: "/logga-ut", label: "Logga ut" } },
  breadcrumbs: [{ href: "/", label: "Start" }],
  banner: "Demostad",
  footer: "Om Värn",
  children: <h1>Rubrik</h1>,
};
const page = drawn(<PageFrame {...props} />);

describe("PageFrame", () => {
  it("starts with a link past everything to the content", () => {
    const skip = page.querySelector("a");
    expect(skip?.textContent).toBe("Hoppa till innehållet");
    const target = page.getElementById(skip?.getAttribute("href")?.slice(1) ?? "");
    expect([target?.tagName, target?.getAttribute("tabindex")]).toEqual(["MAIN", "-1"]);
  });

  it("has one of each landmark, the navigations named apart", () => {
    expect(["header", "main", "footer", "search"].map((name) => page.querySelectorAll(name).length)).toEqual([
      1, 1, 1, 1,
    ]);
    const names = [...page.querySelectorAll("nav")].map((nav) => nav.getAttribute("aria-label"));
    expect(names).toEqual(["Språk", "Rum", "Du är här"]);
  });

  it("marks the room one is in", () => {
    const current = [...page.querySelectorAll(".frame-rooms a")].map((link) => link.getAttribute("aria-current"));
    expect(current).toEqual([null, "true", "page"]);
  });

  it("opens and closes its menu by the browser's own means, and has every room there once", () => {
    const panel = page.querySelector("[popover]");
    const targets = [...page.querySelectorAll("button")].map((button) => button.getAttribute("popoverTarget"));
    expect(targets.filter((target) => target !== null)).toEqual([panel?.id, panel?.id]);
    expect(panel?.querySelectorAll("nav[aria-label=Rum] a")).toHaveLength(3);
    expect(page.querySelectorAll("a[href='/larm']")).toHaveLength(1);
  });

  it("searches by address, and signs out by a post", () => {
    const search = page.querySelector("search form");
    expect([search?.getAttribute("method"), search?.getAttribute("action")]).toEqual(["get", "/sok"]);
    const field = search?.querySelector("input");
    expect([field?.getAttribute("name"), field?.getAttribute("value")]).toEqual(["q", "brand"]);
    expect(page.querySelector(`label[for="${field?.id}"]`)?.textContent).toBe("Sök i Värn");
    expect(page.querySelector("form[action='/logga-ut']")?.getAttribute("method")).toBe("post");
  });

  it("says each language in that language", () => {
    const english = page.querySelector("a[lang=en]");
    expect([english?.textContent, english?.getAttribute("hrefLang")]).toEqual(["English", "en"]);
  });

  it("needs neither script nor style of its own, so a strict policy lets it through", () => {
    const html = renderToStaticMarkup(<PageFrame {...props} />);
    expect(html).not.toMatch(/<script|<style| style=| on[a-z]+=/);
  });

  it("has nothing of the person when nobody is signed in", () => {
    const { person, search, ...rest } = props;
    const out = drawn(<PageFrame {...rest} signIn={{ href: "/logga-in", label: "Logga in" }} />);
    expect(out.querySelector("form")).toBeNull();
    expect(out.querySelector("a[href='/logga-in']")?.textContent).toBe("Logga in");
  });
});
