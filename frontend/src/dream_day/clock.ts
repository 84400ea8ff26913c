/** A time of day as people write it (6, 6.30, 06:30, klo 18) to HH:MM; empty stays empty, anything else is null. */
export function readClock(text: string): string | null {
  const written = text.trim().toLowerCase();
  if (!written) return "";
  const found = /^(?:klo\s*)?(\d{1,2})(?:[.:](\d{2}))?$/u.exec(written);
  if (!found) return null;
  const [hour, minute] = [Number(found[1]), Number(found[2] ?? "0")];
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

/** The parts that a sentence about a time needs; null when no time is told. */
export function clockParts(clock: string): { hour: string; minute: string } | null {
  const [hour, minute] = clock.split(":");
  return hour && minute ? { hour: String(Number(hour)), minute } : null;
}
