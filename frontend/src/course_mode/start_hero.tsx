import { PageConfig } from "@jupyterlab/coreutils";
import { ask } from "./course";
import { openModule, type Place } from "./start_data";

/** The head of the start page: what the course is, where to go on, and its other languages. */
export function Hero({ app, say, start }: Place) {
  const next = start.modules.find((module) => module.id === start.next);
  return (
    <div class="verkosto-hero">
      <div>
        <div>
          <h1>{say("start-title")}</h1>
          <p>{say("start-lead")}</p>
          <div class="verkosto-hero-buttons">
            {next && (
              <button type="button" class="v-btn v-primary" onClick={() => openModule(app, next)}>
                {say(next.state === "fresh" ? "start-begin" : "start-continue", { title: next.title })}
              </button>
            )}
            <OtherLanguages {...{ app, say, start }} />
          </div>
        </div>
        <Drawing />
      </div>
    </div>
  );
}

/** Opens the lab anew without the tabs of last time, which are modules in the language that is left. */
function leave(): void {
  location.assign(`${PageConfig.getUrl({ treePath: "" })}?reset`);
}

function OtherLanguages({ start }: Place) {
  const change = (language: string) => {
    void ask("language", {}, { language }).then(leave);
  };
  return (
    <>
      {start.languages
        .filter(({ id }) => id !== start.language)
        .map(({ id, name }) => (
          <button key={id} type="button" class="v-btn" lang={id} onClick={() => change(id)}>
            {name}
          </button>
        ))}
    </>
  );
}

function Drawing() {
  return (
    <svg viewBox="0 0 300 240" width="300" height="240" aria-hidden="true">
      <g fill="none" stroke="var(--accent)" stroke-width="2">
        <path d="M150 120L60 60M150 120L240 52M150 120L262 150M150 120L54 176M150 120L170 214M60 60L54 176" />
        <path d="M240 52L262 150M54 176L170 214" stroke-dasharray="6 5" />
        <path d="M150 120L60 60M150 120L170 214" stroke-width="6" />
      </g>
      <g fill="var(--surface)" stroke="var(--accent)" stroke-width="2.5">
        <circle cx="60" cy="60" r="20" />
        <rect x="220" y="34" width="40" height="36" rx="8" />
        <rect x="242" y="132" width="40" height="36" rx="8" />
        <rect x="34" y="158" width="40" height="36" rx="8" />
        <circle cx="170" cy="214" r="20" />
      </g>
      <circle cx="150" cy="120" r="34" fill="var(--accent)" />
    </svg>
  );
}
