import type { LinkTo } from "./link-to.ts";

export type LanguageLink = LinkTo & { code: string; current?: boolean };

/** Who is signed in, as what, and the way out. */
export type SignedIn = { name: string; role: string; href?: string; signOut: { action: string; label: string } };

export type FrameToolsProps = {
  languagesLabel: string;
  languages?: readonly LanguageLink[];
  person?: SignedIn;
  signIn?: LinkTo;
};

function personBlock({ name, role, href, signOut }: SignedIn) {
  return (
    <div className="frame-person">
      <p>
        {href ? <a href={href}>{name}</a> : <span className="person-name">{name}</span>}
        <span className="person-post">{role}</span>
      </p>
      <form method="post" action={signOut.action}>
        <button className="ds-button" data-variant="tertiary" type="submit">
          {signOut.label}
        </button>
      </form>
    </div>
  );
}

function languageLinks(languages: readonly LanguageLink[], label: string) {
  return (
    <nav className="frame-languages" aria-label={label}>
      {languages.map(({ code, href, label: language, current }) => (
        <a key={code} lang={code} hrefLang={code} href={href} aria-current={current ? "true" : undefined}>
          {language}
        </a>
      ))}
    </nav>
  );
}

/** Languages, and who is signed in or the way in. Each language is named in itself. */
export function FrameTools({ languagesLabel, languages = [], person, signIn }: FrameToolsProps) {
  return (
    <div className="frame-tools">
      {languages.length > 0 && languageLinks(languages, languagesLabel)}
      {person && personBlock(person)}
      {signIn && (
        <a className="ds-button" data-variant="secondary" href={signIn.href}>
          {signIn.label}
        </a>
      )}
    </div>
  );
}
