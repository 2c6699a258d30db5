const of = (id: string) => `/remisser/${id}`;

/** The addresses of what the sender does with the answers. */
export const compilingLinks = {
  wall: of,
  answers: (id: string) => `${of(id)}/svar`,
  bring: (id: string) => `${of(id)}/svar/nytt`,
  upload: (id: string, upload: string) => `${of(id)}/svar/uppladdat/${upload}`,
  uploadFile: (id: string, upload: string) => `${of(id)}/svar/uppladdat/${upload}/fil`,
  removeUpload: (id: string, upload: string) => `${of(id)}/svar/uppladdat/${upload}/ta-bort`,
  answer: (id: string, answer: string) => `${of(id)}/svar/${answer}`,
  summarise: (id: string, answer: string) => `${of(id)}/svar/${answer}/sammanfatta`,
  workbench: (id: string) => `${of(id)}/sammanstall`,
  handle: (id: string, viewpoints: readonly string[] = []) =>
    `${of(id)}/sammanstall/hantera${viewpoints.length > 0 ? `?${viewpoints.map((one) => `v=${one}`).join("&")}` : ""}`,
  report: (id: string) => `${of(id)}/utlatande`,
  reportAct: (id: string, act: string) => `${of(id)}/utlatande/${act}`,
  paragraph: (id: string, paragraph: string) => `${of(id)}/utlatande/stycken/${paragraph}`,
  reportFile: (id: string, format: string) => `${of(id)}/utlatande/fil/${format}`,
  feedback: (id: string) => `${of(id)}/aterkoppling`,
  feedbackTo: (id: string, consultee: string) => `${of(id)}/aterkoppling/${consultee}`,
  /** The room above answers here: what a viewpoint that changed something led to. */
  ledTo: (viewpoint: string) => `/uppfoljning/rod-trad/fran/synpunkt/${viewpoint}`,
  close: (id: string) => `${of(id)}/avsluta`,
  ownFeedback: (consultee: string) => `/remisser/inkomna/${consultee}/aterkoppling`,
} as const;
