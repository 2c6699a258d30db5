/** `count` is already formatted, and heard after the label. */
export type Tab = { href: string; label: string; current?: boolean; count?: string };

export type TabsNavProps = { label: string; tabs: readonly Tab[] };

/** Views of one thing, each with an address of its own: links, not script-driven tabs. */
export function TabsNav({ label, tabs }: TabsNavProps) {
  return (
    <nav className="tabs-nav" aria-label={label}>
      <ul>
        {tabs.map(({ href, label: name, current, count }) => (
          <li key={href}>
            <a href={href} aria-current={current ? "page" : undefined}>
              {name}
              {count !== undefined && <span className="tab-count">{` ${count}`}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
