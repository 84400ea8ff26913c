/** What may point at a real person, or may be invented; the twin of course/verkosto/privacy/hints.py. */
export const HINTS: [kind: string, pattern: RegExp][] = [
  [
    "street",
    /[A-ZÅÄÖ][a-zåäö-]+(?:ka(?:tu|du)|tie|pol(?:ku|u)|kuja|rait(?:ti|i)|kaar[ie]|gatan|vägen|stigen|gränden)(?:n|lla|llä|lta|ltä|lle|ssa|ssä)? \d{1,3}(?![\d.,:%])(?: ?[A-Za-z](?![\p{L}\p{N}_-]))?/gu,
  ],
  ["postcode", /(?<![\d/.])\d{5} [A-ZÅÄÖ][A-ZÅÄÖa-zåäö]{2,}/gu],
  ["car_plate", /(?<![\p{L}\p{N}_-])(?!ICD|DSM|ICF|SHL|LSL|KHO|RFC|ISO)[A-ZÅÄÖ]{2,3}-[1-9]\d{0,2}(?![\p{L}\p{N}_-])/gu],
  [
    "diary_number",
    /(?<![\p{L}\p{N}_])(?:(?:[Dd]nro|[Dd]iaarinumero|[Aa]sianumero|[Aa]siakasnumero|[Dd]nr|[Cc]ase no)[.:]? *(?:[A-ZÅÄÖ]+[^\p{L}\p{N}_])?\d[\p{L}\p{N}_/.:-]*|[A-ZÅÄÖ]{2,}\/\d+\/\d{1,2}(?:\.\d\d)+\/\d{4})/gu,
  ],
  [
    "full_name",
    /(?<![\p{L}\p{N}_-])[A-ZÅÄÖ][a-zåäöé]+(?:-[A-ZÅÄÖ][a-zåäöé]+)?(?<!n) (?:[A-ZÅÄÖ][a-zåäö]+(?:nen|sen|selle|sella|sellä|selta|seltä)|Mäki|Mäkelä|Niemi|Laine|Heikkilä|Koskela|Järvelä|Lehto|Salo|Aalto|Laakso|Andersson|Johansson)(?![\p{L}\p{N}_])/gu,
  ],
];
