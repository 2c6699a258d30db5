import { existsSync } from "node:fs";
import type { LaunchOptions } from "playwright-core";

// The one without windows of its own first: it shows the same pages for a third of the work.
const places = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];
const quiet = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** How long a page is waited for, in milliseconds: a slow machine is not a fault, and speed is measured in bench/. */
export const patience = 60_000;

/** Debian's Chromium, without its own traffic; as root it cannot have a sandbox. */
export function chromiumSettings(): LaunchOptions {
  const executablePath = process.env.CHROMIUM ?? places.find((place) => existsSync(place));
  if (!executablePath)
    throw new Error("Chromium is needed for the journeys: apt-get install chromium, or set CHROMIUM to its path.");
  return { executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox", ...quiet] : quiet };
}
