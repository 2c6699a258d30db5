import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { CodeBlock } from "./code-block.tsx";

it("has a name, is reached with the keyboard, and keeps every sign", () => {
  const html = renderToStaticMarkup(<CodeBlock label="Exempel" code={'curl "a" <b>\n  -H c'} />);
  expect(html).toBe(
    '<section class="code-block" aria-label="Exempel" tabindex="0"><pre><code>curl &quot;a&quot; &lt;b&gt;\n  -H c</code></pre></section>',
  );
});
