/** A new id for an item of a document: short, ASCII, and not made in another tab at the same time. */
export function newId(): string {
  const random = crypto.getRandomValues(new Uint32Array(2));
  return `i${[...random].map((part) => part.toString(36).padStart(7, "0")).join("")}`;
}
