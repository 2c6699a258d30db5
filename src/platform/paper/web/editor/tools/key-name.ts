const mac = /Mac|iPhone|iPad/;

/** A key as ProseMirror writes it (`Mod-Shift-7`), as the writer's keyboard has it (`Ctrl+Shift+7`) and as ARIA wants it. */
export function keyName(key: string, platform: string): { shown: string; aria: string } {
  const onMac = mac.test(platform);
  const parts = key.split("-").map((part) => part.replace(/^Arrow/, ""));
  const shown = parts.map((part) => (part === "Mod" ? (onMac ? "⌘" : "Ctrl") : (arrows[part] ?? upper(part))));
  const aria = key.split("-").map((part) => (part === "Mod" ? (onMac ? "Meta" : "Control") : upper(part)));
  return { shown: shown.join("+"), aria: aria.join("+") };
}

const arrows: Readonly<Record<string, string>> = { Left: "←", Right: "→" };
const upper = (part: string): string => (part.length === 1 ? part.toUpperCase() : part);
