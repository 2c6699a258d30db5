import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { cleanedHtml } from "./cleaned-html.ts";

const bodyOf = (html: string): Element => parseHTML(`<html><body>${html}</body></html>`).document.body;
/** What is left, without the attributes that the text has no place for and without tags that mean nothing to it. */
const cleaned = (html: string) =>
  cleanedHtml(html, bodyOf)
    .replace(/<\/?(span|div|body|html)[^>]*>/g, "")
    .replace(/ (class|data-style|lang|width|valign|border)="?[^">]*"?/g, "")
    .replace(/(<\/(?:p|ul|ol)>)\s+(?=<(?:p|ul|ol))/g, "$1")
    .trim();

const ignored = (sign: string) =>
  `<![if !supportLists]><span lang=SV style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>`;
const point = (words: string, { list = "l0", level = 1, sign = "·" } = {}) =>
  `<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:${list} level${level} lfo1'>${ignored(sign)}<span lang=SV>${words}<o:p></o:p></span></p>\n`;

describe("cleanedHtml, of what Word hands over", () => {
  it("keeps the words and leaves styles, settings, smart tags and Office's own tags", () => {
    const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {mso-style-parent:"";} --></style>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--></head><body lang=SV>
<!--StartFragment--><p class=MsoNormal style='margin-bottom:8.0pt'><span style='mso-bidi-font-size:11pt'>Nämnden i <st1:place w:st="on">Ekstad</st1:place>
ser <b style='mso-bidi-font-weight:normal'>positivt</b> på<span style='mso-spacerun:yes'>&nbsp; </span>förslaget.<o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p><!--EndFragment--></body></html>`;
    expect(cleaned(html)).toBe("<p>Nämnden i Ekstad ser <b>positivt</b> på förslaget.</p>");
  });

  it("makes real lists of Word's drawn ones, nested and numbered as they were", () => {
    const html = [
      "<p class=MsoNormal>Vi föreslår:</p>",
      point("en lokal"),
      point("nära torget", { level: 2, sign: "o" }),
      point("en larmkedja"),
      "<p class=MsoNormal>Beslut:</p>",
      point("godkänna", { list: "l1", sign: "3." }),
      point("justera", { list: "l1", sign: "4." }),
    ].join("");
    expect(cleaned(html)).toBe(
      '<p>Vi föreslår:</p><ul><li><p>en lokal</p><ul><li><p>nära torget</p></li></ul></li><li><p>en larmkedja</p></li></ul><p>Beslut:</p><ol start="3"><li><p>godkänna</p></li><li><p>justera</p></li></ol>',
    );
  });

  it("tells two lists that follow each other apart, and letters from bullets", () => {
    const html = point("ett", { list: "l1", sign: "a)" }) + point("två", { list: "l2" });
    expect(cleaned(html)).toBe("<ol><li><p>ett</p></li></ol><ul><li><p>två</p></li></ul>");
  });

  it("brings headings to our two levels, titles too", () => {
    expect(cleaned("<h1>Ärendet<o:p></o:p></h1><h2>Nuläge</h2><h5>Lokaler</h5>")).toBe(
      "<h3>Ärendet</h3><h4>Nuläge</h4><h4>Lokaler</h4>",
    );
    expect(cleaned("<p class=MsoTitle>Svar</p><h1>Ärendet</h1>")).toBe("<h3>Svar</h3><h4>Ärendet</h4>");
    expect(cleaned("<h2>Nuläge</h2>")).toBe("<h3>Nuläge</h3>");
  });

  it("makes a paragraph of each row of a table, and loses nothing in it", () => {
    const html = `<table class=MsoTableGrid border=1><tr><td width=100><p class=MsoNormal><b>Nämnd</b></p></td><td><p>Antal</p></td></tr>
<tr><td><p>Socialnämnden</p><p>Centrum</p></td><td><table><tr><td>12</td><td>13</td></tr></table></td></tr><tr><td><o:p>&nbsp;</o:p></td></tr></table>`;
    expect(cleaned(html)).toBe("<p><b>Nämnd</b> | Antal</p><p>Socialnämnden Centrum | 12 | 13</p>");
  });

  it("leaves comments, deleted words and what is hidden, and keeps inserted ones", () => {
    const html = `<p>Vi <del cite="mailto:x" datetime="2024">kanske</del><ins>gärna</ins> ser<a class=msocomanchor href="#_msocom_1">[HP1]</a><span class=MsoCommentReference><span>&nbsp;</span></span> det.</p>
<div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>Stryk?</p></div></div><p style='display:none'>dolt</p>`;
    expect(cleaned(html)).toBe("<p>Vi <ins>gärna</ins> ser det.</p>");
  });
});

describe("cleanedHtml, of what others hand over", () => {
  it("makes marks of looks, and takes away tags that are overruled", () => {
    const html = `<b style="font-weight:normal" id="docs-internal-guid"><p><span style="font-weight:700">Fet</span> <span style="font-style:italic;font-weight:400">kursiv</span></p></b>`;
    expect(cleaned(html)).toBe("<p><strong>Fet</strong> <em>kursiv</em></p>");
  });

  it("keeps links and real lists, and drops scripts, pictures and styles", () => {
    const html = `<style>p{color:red}</style><script>alert(1)</script><ul><li>ett <a href="https://a.example/">två</a><img src=x onerror=alert(1)></li></ul>`;
    expect(cleaned(html)).toBe('<ul><li>ett <a href="https://a.example/">två</a></li></ul>');
  });

  it("leaves no style for the page's policy to stop", () => {
    expect(cleanedHtml(`<p STYLE = "color:red">a <i style='x'>b</i></p><style>p{}`, bodyOf)).not.toMatch(/[^-]style/i);
  });
});
