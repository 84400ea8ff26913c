/** This browser's storage, or null where the reader's settings forbid it. */
export function browserStorage(): Storage | null {
  try {
    localStorage.getItem("verkosto");
    return localStorage;
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
