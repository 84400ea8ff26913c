import { createPortal } from "preact/compat";
import { useEffect, useRef, useState } from "preact/hooks";
import { ask, fileAddress, Refused } from "./course";
import { doneIn, type Exercise } from "./exercise";
import type { ExercisePage } from "./exercise_page";

interface Outlook {
  number: number;
  exercises: Exercise[];
  /** Where it would go: to the course, or into a file that the learner takes there. */
  way: "zip" | "exchange";
}

interface Done {
  moment: string;
  code: string;
  way: "zip" | "exchange";
  zip: string;
  receipt: string;
}

type Step =
  | { name: "looking" }
  | { name: "asking"; outlook: Outlook; unsaved: string[] }
  | { name: "working" }
  | { name: "done"; done: Done }
  | { name: "problem"; words: string };

/** The dialogue of handing in: what is still empty, the answer, and the receipt. */
export function HandIn({ page, onClose }: { page: ExercisePage; onClose: () => void }) {
  const { say } = page;
  const path = page.panel.context.path;
  const [step, go] = useState<Step>({ name: "looking" });
  const dialog = useRef<HTMLDialogElement>(null);
  const fail = (problem: unknown) => {
    const words = problem instanceof Refused ? say(problem.id, problem.values) : say("hand-in-failed");
    go({ name: "problem", words });
  };
  useEffect(() => {
    dialog.current?.showModal();
    const look = async () => {
      const unsaved = await page.saving.flush();
      await page.saving.save();
      go({ name: "asking", outlook: await ask<Outlook>("hand-in", { path }), unsaved });
    };
    look().catch(fail);
  }, []);
  const send = () => {
    go({ name: "working" });
    ask<Done>("hand-in", {}, { path })
      .then((done) => go({ name: "done", done }))
      .catch(fail);
  };
  const close = () => dialog.current?.close();
  return createPortal(
    <div class="verkosto verkosto-dialog-root" lang={page.mark.language}>
      <dialog
        ref={dialog}
        class="verkosto-dialog"
        aria-labelledby="verkosto-hand-in-title"
        onClose={onClose}
        onKeyDown={(event) => event.stopPropagation()}
      >
        {step.name === "looking" && <h2 id="verkosto-hand-in-title">{say("hand-in-looking")}</h2>}
        {step.name === "asking" && <Question step={step} page={page} onYes={send} onNo={close} />}
        {step.name === "working" && <h2 id="verkosto-hand-in-title">{say("hand-in-working")}</h2>}
        {step.name === "done" && <Receipt done={step.done} page={page} onClose={close} />}
        {step.name === "problem" && (
          <>
            <p id="verkosto-hand-in-title" role="alert">
              {step.words}
            </p>
            <div class="verkosto-dialog-foot">
              <button type="button" class="v-btn" onClick={close}>
                {say("hand-in-close")}
              </button>
            </div>
          </>
        )}
      </dialog>
    </div>,
    document.body,
  );
}

function Question(props: {
  /** `unsaved` holds the keys of the documents not saved in whole. */
  step: { outlook: Outlook; unsaved: string[] };
  page: ExercisePage;
  onYes: () => void;
  onNo: () => void;
}) {
  const { say } = props.page;
  const { outlook, unsaved } = props.step;
  const { number, way } = outlook;
  const troubled = doneIn(outlook.exercises, unsaved);
  const unfinished = outlook.exercises.filter(({ state }) => state !== "done");
  return (
    <>
      <h2 id="verkosto-hand-in-title">{say(`hand-in-question-${way}`, { number })}</h2>
      {way === "zip" && <p>{say("hand-in-only-file")}</p>}
      {unsaved.length > 0 && (
        <div class="v-problem" role="alert">
          <p>{say("hand-in-unsaved", { count: troubled.length })}</p>
          <ul>
            {troubled.map(({ id, number, title }) => (
              <li key={id}>
                {number} {title}
              </li>
            ))}
          </ul>
        </div>
      )}
      {unfinished.length === 0 ? (
        <p>{say("hand-in-all-done")}</p>
      ) : (
        <>
          <p>{say("hand-in-unfinished")}</p>
          <ul>
            {unfinished.map(({ id, number, title, state }) => (
              <li key={id}>
                {number} {title} ({say(`hand-in-state-${state}`)})
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{say(`hand-in-again-${way}`)}</p>
      <div class="verkosto-dialog-foot">
        <button type="button" class="v-btn" onClick={props.onNo}>
          {say("hand-in-no")}
        </button>
        <button type="button" class="v-btn v-primary" onClick={props.onYes}>
          {say(`hand-in-yes-${way}`)}
        </button>
      </div>
    </>
  );
}

function Receipt({ done, page, onClose }: { done: Done; page: ExercisePage; onClose: () => void }) {
  const { say } = page;
  const first = useRef<HTMLAnchorElement>(null);
  useEffect(() => first.current?.focus(), []);
  const links = [
    { name: "hand-in-download", address: fileAddress(done.zip, true), keeps: true },
    { name: "hand-in-receipt", address: fileAddress(done.receipt), keeps: false },
  ];
  // What is left to do comes first: the file is the learner's to take on, unless the exchange has it already.
  if (done.way === "exchange") links.reverse();
  return (
    <>
      <h2 id="verkosto-hand-in-title">{say(`hand-in-done-${done.way}`, { moment: done.moment })}</h2>
      <p>{say(`hand-in-way-${done.way}`, { file: done.zip })}</p>
      <p>{say("hand-in-code", { code: done.code })}</p>
      <div class="verkosto-dialog-links">
        {links.map(({ name, address, keeps }, place) => (
          <a
            key={name}
            ref={place === 0 ? first : null}
            class={place === 0 ? "v-btn v-primary" : "v-btn"}
            href={address}
            {...(keeps ? { download: true } : { target: "_blank", rel: "noopener" })}
          >
            {say(name)}
          </a>
        ))}
        <a class="v-btn" href={fileAddress(done.receipt, true)} download>
          {say("hand-in-download-receipt")}
        </a>
        <button type="button" class="v-btn" onClick={onClose}>
          {say("hand-in-close")}
        </button>
      </div>
    </>
  );
}
