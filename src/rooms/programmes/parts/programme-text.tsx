import { BlocksView } from "../../../platform/paper/web/blocks-view.tsx";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ContentsList } from "../../../ui/contents-list.tsx";
import { LinkedHeading } from "../../../ui/linked-heading.tsx";
import { MarkedPoints } from "../../../ui/marked-points.tsx";
import { Prose } from "../../../ui/prose.tsx";
import { ReadingColumns } from "../../../ui/reading-columns.tsx";
import type { PartText, RequirementInText } from "../queries/version-text.ts";
import { threadHrefs } from "../rules/thread-hrefs.ts";

type PartProps = { part: PartText; follows: boolean };

/** Where a part stands in the text; the same in every version. */
const anchor = (partId: string) => `del-${partId}`;

function contentsOf(parts: readonly PartText[]) {
  const entry = ({ partId, heading }: PartText) => ({ id: anchor(partId), heading });
  return parts
    .filter(({ kind }) => kind === "chapter")
    .map((chapter) => ({
      ...entry(chapter),
      within: parts.filter(({ chapterId }) => chapterId === chapter.partId).map(entry),
    }));
}

/** Whom a requirement binds and by when; to those who follow it up, the way to what is done about it. */
function Terms({ one, follows }: { one: RequirementInText; follows: boolean }) {
  const t = useTexts("programmes");
  const whom = one.addressee === "named" ? one.named.join(", ") : t(`addressee.${one.addressee}`);
  const terms = [whom, one.dueDay && t("text.due", { day: one.dueDay.toString() })].filter(Boolean).join(" · ");
  return (
    <>
      {terms}
      {follows && (
        <>
          {" · "}
          <a href={threadHrefs.requirement(one.requirementId)}>{t("text.follow", { number: one.number })}</a>
        </>
      )}
    </>
  );
}

/** What a part demands, set apart from what it tells. */
function Demands({ part: { requirements, heading, partId }, follows }: PartProps) {
  const t = useTexts("programmes");
  if (requirements.length === 0) return null;
  const points = requirements.map((one) => ({
    id: `krav-${one.requirementId}`,
    name: t("text.demand", { number: one.number }),
    content: <span lang="sv">{one.text}</span>,
    note: <Terms one={one} follows={follows} />,
  }));
  return (
    <>
      <MarkedPoints label={t("paper.demands", { heading })} points={points} />
      {follows && (
        <p>
          <a href={threadHrefs.section(partId)}>{t("text.thread", { heading })}</a>
        </p>
      )}
    </>
  );
}

function Bases({ part: { bases } }: { part: PartText }) {
  const t = useTexts("programmes");
  if (bases.length === 0) return null;
  return (
    <>
      <p>{`${t("text.bases")}:`}</p>
      <ul>
        {bases.map(({ law, provision, asOf, address }) => {
          const words = t("text.basis", { law, provision, day: asOf.toString() });
          return <li key={`${law} ${provision}`}>{address ? <a href={address}>{words}</a> : words}</li>;
        })}
      </ul>
    </>
  );
}

function Part({ part, follows }: PartProps) {
  const t = useTexts("programmes");
  const { partId, kind, heading, blocks } = part;
  const level = kind === "chapter" ? 2 : 3;
  return (
    <section aria-labelledby={anchor(partId)}>
      <LinkedHeading
        level={level}
        id={anchor(partId)}
        text={heading}
        linkLabel={t("text.link-to", { heading })}
        language="sv"
      />
      {blocks.length > 0 && (
        <div lang="sv">
          <BlocksView blocks={blocks} headingLevel={level + 1} />
        </div>
      )}
      <Demands part={part} follows={follows} />
      <Bases part={part} />
    </section>
  );
}

/** A version to read: contents, chapters and sections, with what each demands and the law it rests on. */
export function ProgrammeText({ parts, follows }: { parts: readonly PartText[]; follows: boolean }) {
  const t = useTexts("programmes");
  return (
    <ReadingColumns contents={<ContentsList label={t("text.contents")} entries={contentsOf(parts)} />}>
      <Prose>
        {parts.map((part) => (
          <Part key={part.partId} part={part} follows={follows} />
        ))}
      </Prose>
    </ReadingColumns>
  );
}
