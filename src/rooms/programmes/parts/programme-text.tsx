import { BlocksView } from "../../../platform/paper/web/blocks-view.tsx";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { Notice } from "../../../ui/notice.tsx";
import { Prose } from "../../../ui/prose.tsx";
import type { PartText } from "../queries/version-text.ts";

/** Where a part stands in the text; the same in every version. */
const anchor = (partId: string) => `del-${partId}`;

function Contents({ parts }: { parts: readonly PartText[] }) {
  const t = useTexts("programmes");
  const chapters = parts.filter(({ kind }) => kind === "chapter");
  if (chapters.length < 3) return null;
  return (
    <nav aria-label={t("text.contents")}>
      <ol>
        {chapters.map(({ partId, heading }) => (
          <li key={partId}>
            <a href={`#${anchor(partId)}`}>{heading}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** What a part demands, set apart from what it tells. */
function Demands({ part: { requirements } }: { part: PartText }) {
  const t = useTexts("programmes");
  if (requirements.length === 0) return null;
  return (
    <Notice tone="info" title={t("text.demands", { count: requirements.length })}>
      <ul>
        {requirements.map(({ requirementId, text, addressee, dueDay }) => (
          <li key={requirementId} id={`krav-${requirementId}`}>
            {text}{" "}
            <small>
              {[t(`addressee.${addressee}`), dueDay && t("text.due", { day: dueDay.toString() })]
                .filter(Boolean)
                .join(" · ")}
            </small>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Bases({ part: { bases } }: { part: PartText }) {
  const t = useTexts("programmes");
  if (bases.length === 0) return null;
  const words = bases.map(({ law, provision, asOf }) => t("text.basis", { law, provision, day: asOf.toString() }));
  return <p>{`${t("text.bases")}: ${words.join("; ")}.`}</p>;
}

function Part({ part }: { part: PartText }) {
  const { partId, kind, heading, blocks } = part;
  const Heading = kind === "chapter" ? "h3" : "h4";
  return (
    <section aria-labelledby={anchor(partId)}>
      <Heading id={anchor(partId)}>{heading}</Heading>
      <BlocksView blocks={blocks} headingLevel={kind === "chapter" ? 4 : 5} />
      <Demands part={part} />
      <Bases part={part} />
    </section>
  );
}

/** A version to read: contents, chapters and sections, with what each demands and the law it rests on. */
export function ProgrammeText({ parts }: { parts: readonly PartText[] }) {
  return (
    <Prose>
      <Contents parts={parts} />
      {parts.map((part) => (
        <Part key={part.partId} part={part} />
      ))}
    </Prose>
  );
}
