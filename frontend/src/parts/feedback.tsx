import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Finding } from "../checks/finding";
import { useSurroundings } from "./surroundings";

/** What a check noticed, in words; each thing leads to its place. Takes the focus when it opens. */
export function Feedback(props: {
  findings: Finding[];
  asked: number;
  /** A command beside a finding, other than the way to its place. */
  answer?: (finding: Finding) => ComponentChildren;
  onClose: () => void;
}) {
  const { say, lead, id } = useSurroundings();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [props.asked]);
  return (
    <section class="v-feedback">
      <div class="v-row v-spread">
        <h4 id={id("feedback")} ref={heading} tabIndex={-1} data-place="feedback">
          {say("feedback-title")}
        </h4>
        <button type="button" class="v-btn v-quiet" onClick={props.onClose}>
          {say("feedback-close")}
        </button>
      </div>
      <ul>
        {props.findings.map((finding, index) => (
          <li key={`${finding.message} ${finding.place.join("/")}`}>
            <p dir="auto" id={id(`finding-${index}`)}>
              {say(finding.message, finding.arguments)}
            </p>
            <div class="v-row">
              {finding.place.length > 0 && (
                <button
                  type="button"
                  class="v-btn v-quiet"
                  aria-describedby={id(`finding-${index}`)}
                  onClick={() => lead(...finding.place)}
                >
                  {say("feedback-show")}
                </button>
              )}
              {props.answer?.(finding)}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
