const list = "/webbhookar";
const page = (id: string) => `${list}/${id}`;

export type EndpointPage = "andra" | "hemlighet" | "pausa" | "skicka-igen" | "ta-bort";

/** Where the pages of webhooks are. */
export const webhookLinks = {
  list,
  add: `${list}/ny`,
  page,
  act: (id: string, act: EndpointPage) => `${page(id)}/${act}`,
  delivery: (id: string, delivery: string) => `${page(id)}/meddelanden/${delivery}`,
};
