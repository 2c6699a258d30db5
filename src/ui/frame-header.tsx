import type { ReactNode } from "react";
import { FrameTools, type FrameToolsProps } from "./frame-tools.tsx";
import type { LinkTo } from "./link-to.ts";

/** The municipality, and the name of the product beside it. `logo.src` stands on light and dark alike, or brings both. */
export type Brand = {
  name: string;
  product: string;
  href: string;
  logo?: { src: string; width: number; height: number };
};

export type RoomLink = LinkTo & {
  /** "page" on the room's own first page, "section" anywhere inside it. */
  current?: "page" | "section";
};

/** The words of the frame. */
export type FrameLabels = {
  skip: string;
  menu: string;
  closeMenu: string;
  search: string;
  searchButton: string;
  rooms: string;
  breadcrumbs: string;
  languages: string;
};

export type FrameHeaderProps = Omit<FrameToolsProps, "languagesLabel"> & {
  brand: Brand;
  labels: FrameLabels;
  rooms: readonly RoomLink[];
  search?: { action: string; name?: string; value?: string };
  banner?: ReactNode;
};

const panelId = "frame-panel";

function brandLink({ name, product, href, logo }: Brand) {
  return (
    <a className="frame-brand" href={href}>
      {logo && <img src={logo.src} width={logo.width} height={logo.height} alt="" />}
      <span className="frame-municipality">{name}</span>
      <span className="frame-product">{product}</span>
    </a>
  );
}

function searchForm({ action, name = "q", value }: NonNullable<FrameHeaderProps["search"]>, labels: FrameLabels) {
  return (
    <search className="frame-search">
      <form method="get" action={action}>
        <label className="ds-sr-only" htmlFor="frame-search">
          {labels.search}
        </label>
        <input
          className="ds-input"
          type="search"
          id="frame-search"
          name={name}
          defaultValue={value}
          placeholder={labels.search}
        />
        <button className="ds-button" data-variant="secondary" type="submit">
          {labels.searchButton}
        </button>
      </form>
    </search>
  );
}

function roomLinks(rooms: readonly RoomLink[], label: string) {
  return (
    <nav className="frame-rooms" aria-label={label}>
      <ul>
        {rooms.map(({ href, label: room, current }) => (
          <li key={href}>
            <a href={href} aria-current={current === "section" ? "true" : current}>
              {room}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/**
 * The top of every page: whose it is, search, who is signed in, and the way to every room. On a small screen all but
 * the name goes into a panel that the browser itself opens and closes (`popover`); on a wide one the same elements are
 * laid out in the open, and a browser without `popover` shows them below the name.
 */
export function FrameHeader(props: FrameHeaderProps) {
  const { brand, labels, rooms, search, banner, ...tools } = props;
  return (
    <header className="frame-header">
      {banner && <div className="frame-banner">{banner}</div>}
      <div className="frame-top">
        {brandLink(brand)}
        <button className="ds-button frame-menu" data-variant="secondary" type="button" popoverTarget={panelId}>
          {labels.menu}
        </button>
      </div>
      <div className="frame-panel" id={panelId} popover="auto">
        <button className="ds-button frame-close" data-variant="tertiary" type="button" popoverTarget={panelId}>
          {labels.closeMenu}
        </button>
        {search && searchForm(search, labels)}
        <FrameTools languagesLabel={labels.languages} {...tools} />
        {rooms.length > 0 && roomLinks(rooms, labels.rooms)}
      </div>
    </header>
  );
}
