import type { Block, PaperDocument } from "./document.ts";

const paragraph = (text: string): Block => ({ kind: "paragraph", text });
const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: "heading", level, text });

const proposal: Block[] = [
  heading(1, "Förvaltningens förslag till beslut"),
  {
    kind: "list",
    ordered: true,
    items: [
      [paragraph("Nämnden godkänner förvaltningens tjänsteutlåtande som svar på remissen.")],
      [paragraph("Paragrafen justeras omedelbart.")],
    ],
  },
];

const matter: Block[] = [
  heading(1, "Sammanfattning"),
  paragraph(
    "Säkerhetsprogrammet fastslår övergripande mål för säkerhetsarbetet och beskriver hur arbetet genomförs, följs upp och utvecklas tillsammans med stadsdelsförvaltningarna, krisledningsorganisationen och de kommunala bolagens säkerhetssamordnare. Förvaltningen är positiv till förslaget.",
  ),
  heading(2, "Fokusområden"),
  {
    kind: "list",
    ordered: false,
    items: [
      [
        paragraph("Beredskap"),
        { kind: "list", ordered: false, items: [[paragraph("krisberedskap")], [paragraph("civilt försvar")]] },
      ],
      [paragraph("Säkerhetsskydd")],
    ],
  },
  {
    kind: "paragraph",
    text: [
      { text: "Läs mer på " },
      { text: "kommunens webbplats", href: "https://ekstad.example/program?a=1&b=2" },
      { text: " eller i " },
      { text: "diariet", href: "/diarium" },
      { text: ". Förvaltningen vill att " },
      { text: "larmkedjan beskrivs tydligare", bold: true, viewpoint: { id: "v1", kind: "önskemål" } },
      { text: ".", italic: true },
    ],
  },
  { kind: "quote", blocks: [paragraph("Nämnden ska kunna hantera händelser genom hela hotskalan.")] },
  {
    kind: "note",
    title: "Ändrat efter attest",
    blocks: [paragraph("Uppgiften om samrådet kom till den 14 februari.")],
  },
  heading(3, "Tidplan"),
  {
    kind: "facts",
    rows: [
      { label: "Sista svarsdag", value: "2024-03-01" },
      { label: "Nämnder och bolag som också har fått remissen", value: "Samtliga nämnder och bolagsstyrelser" },
    ],
  },
];

const preparation: Block[] = [
  heading(1, "Ärendets beredning"),
  {
    kind: "table",
    caption: "Beredningssteg",
    rowHeaders: true,
    columns: [
      { header: "Organ", share: 1 },
      { header: "Dag" },
      { header: "Utfall", share: 1 },
      { header: "Sidor", align: "end" },
    ],
    rows: [
      ["Förvaltningsgruppen", "2024-02-14", "Har behandlat ärendet", "12"],
      ["Rådet för funktionshinderfrågor", "2024-02-15", [{ text: "Har haft möjlighet", bold: true }], "1 204"],
    ],
  },
  heading(1, "Jämställdhetsanalys"),
  paragraph("Revideringen bedöms inte ha några konsekvenser för jämställdheten."),
];

const ending: Block[] = [
  {
    kind: "signatures",
    people: [
      { name: "Alma Provström", title: "Direktör", unit: "Socialförvaltningen" },
      { name: "Bo Testlund", title: "Avdelningschef" },
    ],
  },
  heading(1, "Bilagor"),
  {
    kind: "attachments",
    items: [{ title: "Förslag till säkerhetsprogram", note: "KS 2024/0117" }, { title: "Missiv" }],
  },
  heading(1, "Attesterat av"),
  paragraph("Detta dokument har godkänts digitalt av följande personer:"),
  {
    kind: "attests",
    words: { caption: "Attester", name: "Namn", day: "Datum" },
    rows: [
      { name: "Alma Provström, direktör", day: "2024-02-08" },
      { name: "Bo Testlund, avdelningschef", day: "2024-02-08" },
    ],
  },
];

/** A made-up staff report with nearly every kind of block: what tests and measurements write. `times` repeats its middle. */
export const samplePaper = (times = 1): PaperDocument => ({
  language: "sv",
  title: "Remiss av Ekstads säkerhetsprogram 2024–2027",
  subtitle: "Svar på remiss från kommunstyrelsen, Dnr KS 2024/0117",
  header: {
    sender: ["Socialförvaltningen", "Avdelningen för beredskap"],
    sort: "Tjänsteutlåtande",
    number: "Dnr SOC 2024/88",
    day: "2024-02-20",
    details: [
      { label: "Handläggare", lines: ["Maj Provberg", "Telefon: 08-000 12 34"] },
      { label: "Till", lines: ["Socialnämnden"] },
    ],
  },
  blocks: [...proposal, ...Array.from({ length: times }, () => [...matter, ...preparation]).flat(), ...ending],
  footer: ["Socialförvaltningen · Storgatan 1, 123 45 Ekstad · socialforvaltningen@ekstad.example"],
});
