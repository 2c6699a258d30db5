import { reactRouter } from "@react-router/dev/vite";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [reactRouter()],
  build: { target: "es2023", assetsInlineLimit: 0 },
  // One bundle holds the server and the pages: were they two, `platform` would exist twice in one process.
  environments: { ssr: { build: { rollupOptions: { input: "./src/server.ts" } } } },
});
