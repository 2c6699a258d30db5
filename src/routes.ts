import { index, type RouteConfig, route } from "@react-router/dev/routes";
import { consultationsRoutes } from "./rooms/consultations/routes.ts";
import { followUpRoutes } from "./rooms/follow-up/routes.ts";
import { meetingsRoutes } from "./rooms/meetings/routes.ts";
import { organisationRoutes } from "./rooms/organisation/routes.ts";
import { programmesRoutes } from "./rooms/programmes/routes.ts";
import { registerRoutes } from "./rooms/register/routes.ts";
import { staffReportsRoutes } from "./rooms/staff-reports/routes.ts";

/** The site map: one line per room. */
export default [
  index("shell/pages/start.tsx"),
  route("logga-in", "shell/pages/sign-in.tsx"),
  route("logga-ut", "shell/pages/sign-out.tsx"),
  route("sessioner", "shell/pages/sessions.tsx"),
  route("sprak", "shell/pages/language.tsx"),
  route("sok", "shell/pages/search.tsx"),
  route("tillganglighet", "shell/pages/accessibility.tsx"),
  route("utgaende-post", "shell/pages/outbox.tsx"),
  route("api", "shell/pages/api-guide.tsx"),
  route("api-nycklar", "shell/pages/api-tokens.tsx"),
  route("api-nycklar/ny", "shell/pages/new-api-token.tsx"),
  route("api-nycklar/:id", "shell/pages/api-token.tsx"),
  route("api-nycklar/:id/aterkalla", "shell/pages/revoke-api-token.tsx"),
  route("webbhookar", "shell/pages/webhooks.tsx"),
  route("webbhookar/ny", "shell/pages/new-webhook.tsx"),
  route("webbhookar/:id", "shell/pages/webhook.tsx"),
  route("webbhookar/:id/andra", "shell/pages/change-webhook.tsx"),
  route("webbhookar/:id/hemlighet", "shell/pages/rotate-webhook-secret.tsx"),
  route("webbhookar/:id/pausa", "shell/pages/pause-webhook.tsx"),
  route("webbhookar/:id/skicka-igen", "shell/pages/send-webhooks-again.tsx"),
  route("webbhookar/:id/ta-bort", "shell/pages/remove-webhook.tsx"),
  route("webbhookar/:id/meddelanden/:delivery", "shell/pages/webhook-message.tsx"),
  ...followUpRoutes,
  ...programmesRoutes,
  ...consultationsRoutes,
  ...staffReportsRoutes,
  ...meetingsRoutes,
  ...registerRoutes,
  ...organisationRoutes,
  route("*", "shell/pages/not-found.tsx"),
] satisfies RouteConfig;
