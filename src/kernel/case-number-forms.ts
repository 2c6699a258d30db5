/** How sure one may be that text of a form is a case number and not a date, a span of years or a law. */
export type Confidence = "certain" | "likely" | "uncertain";

/** One way in which registers write their numbers. The shape's named groups are the parts. */
export interface CaseNumberForm {
  readonly example: string;
  readonly shape: RegExp;
  readonly confidence: Confidence;
}

const PREFIX = "(?<prefix>\\p{L}{1,12}(?:[/-]\\p{L}{1,12})?)";
const YEAR = "(?<year>(?:19|20)\\d\\d)";
const SERIAL = "(?<serial>\\d{1,7})";
const CLASS = `(?:${PREFIX}[ -]?)?(?<classCode>\\d{1,4}(?:\\.\\d{1,4}){0,5})`;
const DOTTED_CLASS = `(?:${PREFIX}[ -]?)?(?<classCode>\\d{1,4}(?:\\.\\d{1,4}){1,5})`;
const DOCUMENT = "(?:-(?<documentNumber>\\d{1,4}))?";
// Ministries put the unit that handles the case last: Ju2016/09295/L4.
const UNIT = "(?:/\\p{L}{1,6}\\d{0,2})?";

/**
 * The forms met in municipal registers, tried in order on the folded text; the first that fits decides, so a form that is
 * easily something else stands before the wider one it would otherwise be taken for.
 */
export const CASE_NUMBER_FORMS: readonly CaseNumberForm[] = [
  form("KS-2014/742.912", "certain", `${PREFIX}[ -]?${YEAR}[/-]${SERIAL}\\.(?<classCode>\\d{1,4})`),
  form("KS2016/1963-2", "certain", `${PREFIX}[ -]?${YEAR}[/-]${SERIAL}${DOCUMENT}${UNIT}`),
  form("KS 2023:1267", "uncertain", `${PREFIX}[ -]?${YEAR}:${SERIAL}`),
  form("KS 2023 1267", "likely", `${PREFIX}[ -]?${YEAR} ${SERIAL}`),
  form("KS20231267", "uncertain", `${PREFIX}[ -]?${YEAR}${SERIAL}`),
  form("KS 1267/2023", "likely", `${PREFIX}[ -]?${SERIAL}[/-]${YEAR}`),
  form("24-12-2011", "uncertain", `(?<classCode>[1-9]|[12]\\d|3[01])-(?<serial>0?[1-9]|1[0-2])-${YEAR}`),
  form("307-3243/2007", "certain", `${CLASS}-${SERIAL}/${YEAR}`),
  form("1.5.3-219-2012", "certain", `${DOTTED_CLASS}-${SERIAL}-${YEAR}`),
  form("7-742-2011", "likely", `${CLASS}-${SERIAL}-${YEAR}`),
  form("1.5.1.394-2012", "likely", `${DOTTED_CLASS}\\.${SERIAL}[/-]${YEAR}`),
  form("2006-152-307", "likely", `${YEAR}-${SERIAL}-(?<classCode>\\d{3}|\\d{1,4}(?:\\.\\d{1,4}){1,5})`),
  form("2023/310-2", "likely", `${YEAR}/(?!0\\d$)${SERIAL}${DOCUMENT}`),
  form("2014:192", "uncertain", `${YEAR}:${SERIAL}`),
  form("2014-192", "uncertain", `${YEAR}-(?!0\\d$)${SERIAL}`),
  form("3243/2007", "uncertain", `(?<serial>\\d{1,6})/${YEAR}`),
  form("3243-2007", "uncertain", `(?<serial>\\d{1,5})-${YEAR}`),
];

function form(example: string, confidence: Confidence, shape: string): CaseNumberForm {
  return { example, confidence, shape: new RegExp(`^${shape}$`, "u") };
}

/**
 * Series of laws, inquiries and judgments that are cited almost like case numbers: SFS 2017:725, SOU 2004:45,
 * AFS 2023:1, (EU) 2016/679, JO 1990/91. Colons mark the Swedish series; the others stand alone.
 */
export const CITED_SERIES =
  /^(?:(?:SFS|SOU|DS|DIR|PROP|SKR|BET|RSKR|NJA|HFD|RÅ|RH|AD|\p{L}{0,6}FS)\.?[ -]?\d{4}:|(?:EU|EG|EEG|JO)[ -]?\d)/u;
