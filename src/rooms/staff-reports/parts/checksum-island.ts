const hex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (one) => one.toString(16).padStart(2, "0")).join("");

/** Reads the file here and goes to the answer with its sum alone. A browser that cannot sends the form as it stands. */
async function check(file: File, { form, status, words }: Parts): Promise<void> {
  status.textContent = words.working ?? "";
  const sum = await file
    .arrayBuffer()
    .then((bytes) => crypto.subtle.digest("SHA-256", bytes))
    .catch(() => null);
  if (sum === null) {
    status.textContent = words.unreadable ?? "";
    return;
  }
  location.assign(`${form.getAttribute("action") ?? ""}?summa=${hex(sum)}`);
}

type Parts = { form: HTMLFormElement; field: HTMLInputElement; status: HTMLElement; words: DOMStringMap };

/** A file that is dropped anywhere on the part counts as chosen. */
function takeDrops(element: HTMLElement, chosen: (file: File) => void): void {
  element.addEventListener("dragover", (event) => event.preventDefault());
  element.addEventListener("drop", (event) => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) chosen(file);
  });
}

/** The form becomes one that sends nothing but the sum of the file; only where the browser can make one (a secure address). */
export function mount(element: HTMLElement): void {
  const form = element.querySelector("form");
  const field = element.querySelector<HTMLInputElement>("input[type=file]");
  const status = element.querySelector<HTMLElement>("[role=status]");
  const promise = element.querySelector<HTMLElement>("[data-promise]");
  if (!form || !field || !status || !globalThis.crypto?.subtle) return;
  const parts = { form, field, status, words: element.dataset };
  if (promise) promise.textContent = element.dataset.here ?? "";
  const begin = (file: File) => void check(file, parts);
  field.addEventListener("change", () => field.files?.[0] && begin(field.files[0]));
  form.addEventListener("submit", (event) => {
    const file = field.files?.[0];
    if (!file) return;
    event.preventDefault();
    begin(file);
  });
  takeDrops(element, begin);
}
