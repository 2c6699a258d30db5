import { problemKinds } from "../../platform/web/api/api-problem.ts";
import { useTexts } from "../../platform/web/use-texts.ts";
import { CodeBlock } from "../../ui/code-block.tsx";
import { PageSection } from "../../ui/page-section.tsx";
import { Prose } from "../../ui/prose.tsx";

/** How a problem looks, and each kind under the very address that its `type` names. */
export function ApiProblems({ example }: { example: string }) {
  const t = useTexts("api");
  return (
    <PageSection heading={t("guide.problems")} id="fel">
      <Prose>
        <p>{t("guide.problems-text")}</p>
      </Prose>
      <CodeBlock label={t("guide.problems")} code={example} />
      <Prose>
        <h3>{t("guide.problem-kinds")}</h3>
        <dl>
          {problemKinds.map(({ kind, status, key }) => (
            <div key={kind} id={kind}>
              <dt>
                <code>{`${status} ${kind}`}</code> {t(`problem-title.${kind}`)}
              </dt>
              <dd>
                {t(key, {
                  methods: "GET, POST",
                  types: "application/json",
                  roles: "…",
                  maximum: 100,
                  most: 600,
                  requestId: "019…",
                })}
              </dd>
            </div>
          ))}
        </dl>
      </Prose>
    </PageSection>
  );
}
