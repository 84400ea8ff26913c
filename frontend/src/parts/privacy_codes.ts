/** The codes that are refused; the twin of course/verkosto/privacy/codes.py. All but `emails` take capitals. */
export type Span = [start: number, end: number];

const IDENTITY_CODE =
  /(?<!\d)(?<day>\d\d)(?<s1>[ .]?)(?<month>\d\d)(?<s2>[ .]?)(?<year>\d\d) *(?<sign>[-+ABCDEFYXWVU]) *(?<number>\d{3})(?<s3> ?)(?<check>[0-9A-FHJ-NPR-Y])(?!\d)/gu;
const CHECKS = "0123456789ABCDEFHJKLMNPRSTUVWXY";

const EMAIL =
  /(?<![\p{L}\p{N}_.+-])[\p{L}\p{N}_.+-]+ ?(?:@|[([](?:at|ät|miuku|miukumauku)[)\]]) ?[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+/giu;
const IBAN_START = /(?<![A-Z0-9])[A-Z]{2}\d\d(?=[ -]{0,2}[A-Z0-9])/gu;
const IBAN_LENGTHS = new Map(
  `AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24
  FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32
  LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22
  RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20`
    .split(/\s+/)
    .map((part) => [part.slice(0, 2), Number(part.slice(2))]),
);
const IBAN_DIGITS = 8; // of an account number whose checksum is wrong; fewer is a word that begins like one

const PHONE =
  /(?:(?<![\dA-Z+])|(?<=PUH)|(?<=TEL))(?:(?:(?:\+|00) ?358[ -]?(?:\(0\)[ -]?)?[1-9]|(?<!\d[-.,:/])(?:\(0[1-9]\d{0,2}\) ?\d|0[1-9]))(?:[ -]{0,3}\d){5,11}(?![-./:,]?\d)|0(?:4\d\d?|50)(?:\.\d{2,4}){2,3}(?!\d))/gu;
const OTHER_NUMBER =
  /ISBN(?:-1[03])?:? *[\dX -]{9,17}|(?<!\d)97[89][ -]?(?:\d[ -]?){10}(?!\d)|(?<!\d)\d{7}-\d(?!\d)|(?<!\d)\d{1,2}-\d{1,2}-(?:19|20)\d\d(?!\d)/gu;

export function spansOf(pattern: RegExp, text: string): Span[] {
  return [...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length]);
}

/** E-mail addresses, with (at) for @ too. */
export function emails(text: string): Span[] {
  return spansOf(EMAIL, text);
}

export function identityCodes(text: string): Span[] {
  return [...text.matchAll(IDENTITY_CODE)].flatMap((match): Span[] => {
    const { day, month, year, sign, number, check, s1, s2, s3 } = match.groups as Record<string, string>;
    const end = match.index + match[0].length;
    if (!isDate(century(sign as string) + Number(year), Number(month), Number(day))) return [];
    const around = text.charAt(match.index - 1) + text.charAt(end);
    const sloppy = s1 || s2 || s3 || /[A-Z]/.test(around);
    const right = CHECKS[Number(`${day}${month}${year}${number}`) % 31] === check;
    return right || !sloppy ? [[match.index, end]] : [];
  });
}

function century(sign: string): number {
  if (sign === "+") return 1800;
  return "ABCDEF".includes(sign) ? 2000 : 1900;
}

function isDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

export function accountNumbers(text: string): Span[] {
  return [...text.matchAll(IBAN_START)].flatMap(({ 0: begin, index }): Span[] => {
    const length = IBAN_LENGTHS.get(begin.slice(0, 2));
    if (length === undefined) return [];
    const account = new RegExp(`(?:[ -]{0,2}[A-Z0-9]){${length - 4}}(?![A-Z0-9])`, "uy");
    account.lastIndex = index + begin.length;
    const found = account.exec(text)?.[0];
    if (!found) return [];
    const code = found.replace(/[ -]/g, "");
    const number = [...(code + begin)].map((letter) => Number.parseInt(letter, 36)).join("");
    const digits = code.replace(/\D/g, "").length;
    return BigInt(number) % 97n === 1n || digits >= IBAN_DIGITS ? [[index, account.lastIndex]] : [];
  });
}

export function phones(text: string): Span[] {
  const others = spansOf(OTHER_NUMBER, text);
  return spansOf(PHONE, text).filter(
    ([start, end]) => !others.some(([otherStart, otherEnd]) => start < otherEnd && otherStart < end),
  );
}
