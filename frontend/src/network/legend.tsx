import { useSurroundings } from "../parts/surroundings";
import { between, draw } from "./lines";
import type { Style, View } from "./scene";
import { TieStrokes } from "./symbols";

const LENGTH = 62;
const HEIGHT = 22;

const SIGNS: readonly (SignProps & { sign: string })[] = [
  { sign: "strong", strength: "strong" },
  { sign: "ordinary", strength: "ordinary" },
  { sign: "weak", strength: "weak" },
  { sign: "broken", strength: "broken" },
  { sign: "unknown", strength: "unknown" },
  { sign: "stress", strength: "ordinary", stress: true },
  { sign: "help", strength: "ordinary", help: "a_to_b" },
  { sign: "wished", strength: "ordinary", style: "wished" },
  { sign: "ending", strength: "ordinary", style: "ending" },
];

/** What each way of drawing a tie means; what only shows changes is left out where there are none to see. */
export function Legend({ view }: { view: View }) {
  const { say } = useSurroundings();
  const shown = SIGNS.filter(({ sign }) => {
    if (sign === "wished") return view !== "now";
    return sign !== "ending" || view === "change";
  });
  return (
    <ul class="n-legend" aria-label={say("network-map-legend")}>
      {shown.map((one) => (
        <li key={one.sign}>
          <Sign {...one} />
          {say("network-legend", { sign: one.sign })}
        </li>
      ))}
    </ul>
  );
}

interface SignProps {
  strength: string;
  stress?: boolean;
  help?: string;
  style?: Style;
}

function Sign({ strength, stress = false, help = "none", style = "now" }: SignProps) {
  const middle = HEIGHT / 2;
  const line = between({ x: 0, y: middle, radius: -3 }, { x: LENGTH, y: middle, radius: -3 }, []);
  const drawn = draw(line, { strength, help, stress, ending: style === "ending" });
  return (
    <svg width={LENGTH} height={HEIGHT} aria-hidden="true">
      <TieStrokes strokes={{ strength, style, ...drawn }} />
    </svg>
  );
}
