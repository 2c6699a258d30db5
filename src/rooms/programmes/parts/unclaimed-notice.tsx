import { useTexts } from "../../../platform/web/use-texts.ts";
import { Notice } from "../../../ui/notice.tsx";
import { programmeLinks } from "../rules/programme-links.ts";

type UnclaimedProps = {
  brief: { slug: string; number: number };
  places: readonly { id: string; heading: string; demanding: number }[];
};

/** The text says "ska" somewhere without anything being demanded there: what no one answers for is soon forgotten. */
export function UnclaimedNotice({ brief: { slug, number }, places }: UnclaimedProps) {
  const t = useTexts("programmes");
  const count = places.reduce((sum, { demanding }) => sum + demanding, 0);
  return (
    <Notice tone="warning" title={t("suggest.unclaimed", { count })}>
      <ul>
        {places.map(({ id, heading }) => (
          <li key={id}>
            <a href={programmeLinks.suggestions(slug, number, id)}>{t("suggest.in-part", { heading })}</a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
