import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { SubSection } from "./sub-section.tsx";

it("has its thing under an h3 that leads to it, with how it stands below", () => {
  const html = renderToStaticMarkup(
    <SubSection heading="Öva varje år" href="/mal/1" meta={<span>Antaget</span>}>
      <p>Två aktiviteter</p>
    </SubSection>,
  );
  expect(html).toContain('<h3 class="ds-heading" data-size="xs"><a href="/mal/1">Öva varje år</a></h3>');
  expect(html).toContain('<div class="meta"><span>Antaget</span></div><p>Två aktiviteter</p>');
});
