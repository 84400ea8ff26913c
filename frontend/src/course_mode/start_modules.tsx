import type { StartModule } from "../types/start";
import { fileAddress } from "./course";
import { openModule, type Place } from "./start_data";

/** The modules, and how each stands. */
export function Modules({ app, say, start }: Place) {
  const ways = start.modules.flatMap(({ handed_in }) => handed_in?.way ?? []);
  // A file is made on both ways, so that where they mix only it can be counted.
  const way = ways.every((one) => one === "exchange") ? "exchange" : "zip";
  return (
    <section aria-labelledby="verkosto-modules">
      <div class="verkosto-start-head">
        <h2 id="verkosto-modules">{say("start-modules")}</h2>
        <small>{say(`start-tally-${way}`, { handed: ways.length, all: start.modules.length })}</small>
      </div>
      <ol class="verkosto-modules">
        {start.modules.map((module) => (
          <ModuleCard key={module.id} {...{ app, say, start, module }} />
        ))}
      </ol>
    </section>
  );
}

function ModuleCard({ app, say, start, module }: Place & { module: StartModule }) {
  const { state, done, of, hours } = module;
  const now = module.id === start.next;
  const told = module.handed_in ? `${state}-${module.handed_in.way}` : state;
  return (
    <li class={`verkosto-module verkosto-is-${told}${now ? " verkosto-is-next" : ""}`}>
      <span class="verkosto-number" aria-hidden="true">
        {module.number}
      </span>
      <h3>
        {module.path ? (
          <button type="button" class="verkosto-link" onClick={() => openModule(app, module)}>
            {module.title}
          </button>
        ) : (
          module.title
        )}
      </h3>
      <span class="verkosto-state">{say(`start-state-${told}`, { done, of, left: of - done })}</span>
      <p>
        {module.line}
        {state === "fresh" && hours ? ` (${say("start-hours", { hours })})` : ""}
      </p>
      {state === "started" && (
        <span class="verkosto-progress" aria-hidden="true">
          <i style={{ inlineSize: `${(100 * done) / of}%` }} />
        </span>
      )}
      {module.handed_in && (
        <div class="verkosto-handed">
          <p>{say(`start-handed-in-at-${module.handed_in.way}`, { moment: module.handed_in.moment })}</p>
          {module.handed_in.way === "zip" && (
            <a href={fileAddress(module.handed_in.zip, true)} download>
              {say("hand-in-download")}
            </a>
          )}
          <a href={fileAddress(module.handed_in.receipt)} target="_blank" rel="noopener">
            {say("start-receipt")}
          </a>
        </div>
      )}
    </li>
  );
}
