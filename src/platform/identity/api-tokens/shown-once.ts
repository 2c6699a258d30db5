import { shownOnce } from "../shown-once.ts";
import { looksLikeToken } from "./token-secret.ts";

const newToken = shownOnce({ name: "varn-new-token", path: "/api-nycklar", looksRight: looksLikeToken });

/** The cookie that carries a new token to the page that shows it; the house itself keeps no token. An empty one takes it away. */
export const showOnce = ({ id, token }: { id: string; token: string }, secure: boolean): string =>
  newToken.cookie({ id, secret: token }, secure);

/** The token just made under that id, or null when it has been shown already. */
export const tokenToShow = newToken.read;
