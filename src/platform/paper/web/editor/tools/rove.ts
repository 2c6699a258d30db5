const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => (at === last ? 0 : at + 1),
  ArrowLeft: (at, last) => (at === 0 ? last : at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** One stop for Tab among many buttons; the arrows go between them (the toolbar pattern of ARIA). */
export function rove(bar: HTMLElement): void {
  const buttons = [...bar.querySelectorAll("button")];
  const stop = (chosen: HTMLButtonElement | undefined) => {
    for (const button of buttons) button.tabIndex = button === chosen ? 0 : -1;
  };
  stop(buttons[0]);
  bar.addEventListener("focusin", ({ target }) => stop(buttons.find((button) => button === target)));
  bar.addEventListener("keydown", (event) => {
    const at = buttons.findIndex((button) => button.isSameNode(event.target as Node));
    const next = steps[event.key]?.(at, buttons.length - 1);
    if (at < 0 || next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    buttons[next]?.focus();
  });
}
