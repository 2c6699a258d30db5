import { defineConfig } from "vitest/config";
import { patience } from "./tests/support/chromium-settings.ts";

const project = (name: string, include: string[], extra: object = {}) => ({
  extends: true as const,
  test: { name, include, ...extra },
});

const database = { globalSetup: ["tests/support/global.ts"], testTimeout: 30_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    maxWorkers: 2,
    // The house is loaded once a worker: loading it anew for each of 500 files costs twice what the tests do. So a test leaves
    // no module changed behind it; what it spies on is given back after each one (`tests/support/quiet-console.ts`).
    isolate: false,
    // Generous: a slow machine is not a fault, and speed is measured in bench/.
    testTimeout: 30_000,
    expect: { poll: { timeout: patience, interval: 100 } },
    setupFiles: ["tests/support/quiet-console.ts"],
    projects: [
      project("rules", ["{src,demo,tests,scripts}/**/*.test.{ts,tsx}"], { exclude: ["**/*.{db,page}.test.{ts,tsx}"] }),
      project("database", ["{src,tests}/**/*.db.test.ts"], database),
      project("pages", ["{src,tests}/**/*.page.test.ts"], database),
      project("journeys", ["tests/journeys/*.journey.ts"], {
        ...database,
        testTimeout: 240_000,
        // When the others are done: a browser and the pages it asks for take what there is.
        sequence: { groupOrder: 1 },
      }),
    ],
  },
});
