import type { ReactNode } from "react";
import { Links, useMatches } from "react-router";
import { textsOf } from "../platform/texts/texts.ts";
import type { PageHandle } from "../platform/web/page-handle.ts";
import { Notice } from "../ui/notice.tsx";
import { PageFrame } from "../ui/page-frame.tsx";
import styles from "../ui/styles/main.css?url";
import { municipality } from "./municipality.ts";
import type { Frame } from "./read-frame.ts";

const t = (frame: Frame | null) => textsOf(frame?.language ?? "sv", "shell");

function frameLabels(frame: Frame | null) {
  const text = t(frame);
  return {
    skip: text("skip"),
    menu: text("menu"),
    closeMenu: text("close-menu"),
    search: text("search"),
    searchButton: text("search-button"),
    rooms: text("rooms"),
    breadcrumbs: text("breadcrumbs"),
    languages: text("languages"),
  };
}

const languageLinks = (frame: Frame | null) => {
  const back = encodeURIComponent((frame?.here.pathname ?? "/") + (frame?.here.search ?? ""));
  return (["sv", "en"] as const).map((code) => ({
    code,
    label: code === "sv" ? "Svenska" : "English",
    href: `/sprak?till=${code}&tillbaka=${back}`,
    current: (frame?.language ?? "sv") === code,
  }));
};

/** The entrance that the page lies under; where one lies inside another, the inner. */
function nearestEntrance(here: string, hrefs: readonly string[]): string | undefined {
  const above = hrefs.filter((href) => here === href || (href !== "/" && here.startsWith(`${href}/`)));
  return above.sort((one, other) => other.length - one.length)[0];
}

function roomLinks(frame: Frame | null) {
  const here = frame?.here.pathname ?? "/";
  const start = frame?.person ? [{ href: "/", label: "shell:my-work" }] : [];
  const links = [...start, ...(frame?.entrances ?? [])];
  const hrefs = links.map(({ href }) => href);
  const nearest = nearestEntrance(here, hrefs);
  return links.map(({ href, label }) => ({
    href,
    label: t(frame)(label),
    ...(href === nearest ? { current: here === href ? ("page" as const) : ("section" as const) } : {}),
  }));
}

function who(frame: Frame | null) {
  if (!frame?.person) return { signIn: { href: "/logga-in", label: t(frame)("sign-in") } };
  return {
    person: { ...frame.person, href: "/sessioner", signOut: { action: "/logga-ut", label: t(frame)("sign-out") } },
  };
}

function Footer({ frame }: { frame: Frame | null }) {
  const text = t(frame);
  const links = [
    ["/offentligt-diarium", "public-register"],
    ["/kontrollera-dokument", "check-document"],
    ["/tillganglighet", "accessibility"],
    ["/api", "api:guide.title"],
    ...(frame?.mayReadOutbox ? [["/utgaende-post", "outbox"]] : []),
  ] as const;
  return (
    <ul className="frame-links">
      {links.map(([href, label]) => (
        <li key={href}>
          <a href={href}>{text(label)}</a>
        </li>
      ))}
    </ul>
  );
}

/** The document around every page: language, styles and the frame. */
export function Document({ frame, children }: { frame: Frame | null; children: ReactNode }) {
  const handles = useMatches().map((match) => match.handle as PageHandle | undefined);
  const crumbs = handles.flatMap((handle) => handle?.trail ?? []);
  const text = t(frame);
  return (
    <html lang={frame?.language ?? "sv"}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="stylesheet" href={styles} />
        <link rel="icon" href={municipality.logo.src} />
        <Links />
      </head>
      <body>
        <PageFrame
          brand={municipality}
          labels={frameLabels(frame)}
          rooms={roomLinks(frame)}
          languages={languageLinks(frame)}
          breadcrumbs={crumbs.map(({ href, label }) => ({ href, label: text(label) }))}
          footer={<Footer frame={frame} />}
          {...(frame?.person ? { search: { action: "/sok" } } : {})}
          {...who(frame)}
          {...(frame?.demo ? { banner: text("demo-banner") } : {})}
        >
          {frame?.done && (
            <Notice tone="success" live>
              {text(frame.done)}
            </Notice>
          )}
          {children}
        </PageFrame>
      </body>
    </html>
  );
}
