import type { Finding } from "../../checks/finding";
import { useSurroundings } from "../../parts/surroundings";

/** What in the document is at odds, each with the way to its place. */
export function Faults({ faults }: { faults: Finding[] }) {
  const { say, lead } = useSurroundings();
  return (
    <div class="r-faults">
      <h5>{say("network-reading-faults")}</h5>
      <ul class="r-list">
        {faults.map((fault) => (
          <li key={`${fault.message} ${fault.place.join("/")}`}>
            <p dir="auto">{say(fault.message, fault.arguments)}</p>
            {fault.place[0] !== "plans" && (
              <div class="v-row r-row">
                <button type="button" class="v-btn v-quiet" onClick={() => lead(...fault.place)}>
                  {say("feedback-show")}
                </button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
