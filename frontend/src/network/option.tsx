// biome-ignore-all lint/a11y/useFocusableInteractive: an option of a list that is a drawing, of which one at a time can be reached
// biome-ignore-all lint/a11y/useSemanticElements: an option of a list that is a drawing, of which one at a time can be reached
// biome-ignore-all lint/a11y/noAriaHiddenOnFocusable: what the chosen layer hides takes the focus only when it is led there
// biome-ignore-all lint/a11y/noInteractiveElementToNoninteractiveRole: an option of a list that is a drawing
import type { ComponentChildren } from "preact";
import { type At, pathOf } from "./at";

interface Props {
  at: At;
  /** Its sentence; null while the chosen layer hides it. */
  sentence: string | null;
  class?: string;
  children: ComponentChildren;
}

/**
 * An actor or a tie on the map. What a layer hides keeps an empty place, so that whoever is led there by feedback gets
 * there; with the focus it is shown again.
 */
export function Option({ at, sentence, class: more = "", children }: Props) {
  const place = pathOf(at).join("/");
  if (sentence === null) return <g tabindex={-1} aria-hidden="true" data-place={place} />;
  return (
    <g
      role="option"
      tabindex={-1}
      aria-selected="false"
      class={`n-option ${more}`}
      data-place={place}
      aria-label={sentence}
    >
      {children}
    </g>
  );
}
