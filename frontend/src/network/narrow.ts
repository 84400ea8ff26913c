import { useEffect, useState } from "preact/hooks";

/** A window as narrow as a phone's; the width of a pane tells nothing of it. */
const NARROW = "(width < 560px)";

export function isNarrow(): boolean {
  return matchMedia(NARROW).matches;
}

/** Whether the window is narrow, followed as it turns. */
export function useNarrowWindow(): boolean {
  const [narrow, note] = useState(isNarrow);
  useEffect(() => {
    const watched = matchMedia(NARROW);
    const turned = () => note(watched.matches);
    watched.addEventListener("change", turned);
    return () => watched.removeEventListener("change", turned);
  }, []);
  return narrow;
}
