const html = "text/html";
const plain = "text/plain";

/** Marks the text: it shows what was copied, and whoever cannot copy by the button copies by the keyboard. */
function mark(part: HTMLElement): void {
  const selection = getSelection();
  selection?.removeAllRanges();
  const range = document.createRange();
  range.selectNodeContents(part);
  selection?.addRange(range);
}

async function copy(part: HTMLElement): Promise<void> {
  const written = {
    [html]: new Blob([part.innerHTML], { type: html }),
    // What is marked reads as it is drawn, with its lines and columns.
    [plain]: new Blob([getSelection()?.toString() ?? ""], { type: plain }),
  };
  await navigator.clipboard.write([new ClipboardItem(written)]);
}

/** Puts a button over the text that copies it as running text with headings, tables and pictures. */
export function mount(element: HTMLElement): void {
  const part = element.querySelector<HTMLElement>("[data-copy]");
  const hint = element.querySelector<HTMLElement>("[data-copy-hint]");
  if (!part || !hint) return;
  const { label = "", copied = "", failed = "" } = element.dataset;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "ds-button";
  button.dataset.variant = "secondary";
  button.textContent = label;
  const status = document.createElement("p");
  status.setAttribute("role", "status");
  button.addEventListener("click", () => {
    mark(part);
    copy(part).then(
      () => {
        status.textContent = copied;
      },
      () => {
        status.textContent = failed;
      },
    );
  });
  hint.replaceWith(button, status);
}
