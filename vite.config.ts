import { reactRouter } from "@react-router/dev/vite";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [reactRouter()],
  // No preload links from scripts: the policy trusts what a trusted script imports, not links it puts in the page.
  build: { target: "es2023", assetsInlineLimit: 0, modulePreload: false },
  // One bundle holds the server and the pages: were they two, `platform` would exist twice in one process.
  environments: { ssr: { build: { rollupOptions: { input: "./src/server.ts" } } } },
});
