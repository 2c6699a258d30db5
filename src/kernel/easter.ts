/**
 * Easter Sunday in the Gregorian calendar: the Sunday after the first full moon on or after 21 March
 * (lag 1989:253 om allmänna helgdagar, 2 §), by the ecclesiastical tables as Meeus gives them.
 */
export function easterSunday(year: number): Temporal.PlainDate {
  const golden = modulo(year, 19);
  const century = Math.floor(year / 100);
  const inCentury = modulo(year, 100);
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moonAge = modulo(19 * golden + century - Math.floor(century / 4) - moonShift + 15, 30);
  const toSunday = modulo(
    32 + 2 * modulo(century, 4) + 2 * Math.floor(inCentury / 4) - moonAge - modulo(inCentury, 4),
    7,
  );
  const lateMoon = Math.floor((golden + 11 * moonAge + 22 * toSunday) / 451);
  const count = moonAge + toSunday - 7 * lateMoon + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(count / 31), day: (count % 31) + 1 });
}

/** The remainder that is never negative, also for years before the common era. */
function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}
