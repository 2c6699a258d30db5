import type { Action } from "../access/action.ts";

/** An endpoint sends what happens at a body out of the house, so those who manage tokens manage it. */
export const manageWebhooks: Action = { name: "webhooks:manage", roles: ["administrator"] };

/** Nobody's role: what the house does by itself when a receiver is gone. */
export const stopSending: Action = { name: "webhooks:stop-sending", roles: [] };
