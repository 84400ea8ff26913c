import type { ComponentProps } from "preact";
import { GoTo } from "../parts/go_to";
import { useSurroundings } from "../parts/surroundings";

/** What a summary is given: the document, and its name in answers.json. */
export interface Read<T> {
  document: T;
  name: string;
}

/** Nothing has been said there yet; the way to where it is said. */
export function Empty(props: ComponentProps<typeof GoTo>) {
  const { say } = useSurroundings();
  return (
    <>
      <p class="v-small">{say("related-empty")}</p>
      <GoTo {...props} />
    </>
  );
}
