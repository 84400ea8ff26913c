import { button, line } from "./elements";

/** An answer to a question: `name` marks its button. */
export interface Choice {
  name: string;
  label: string;
  run: () => void;
}

/** Asks in a dialog; leaving it without a choice does nothing. */
export function ask(dialog: HTMLDialogElement, question: string, items: string[], choices: Choice[]): void {
  const part = (name: string) => dialog.querySelector<HTMLElement>(`[data-${name}]`) as HTMLElement;
  part("ask").textContent = question;
  part("names").replaceChildren(...items.map((item) => line("li", item)));
  part("choices").replaceChildren(
    ...choices.map(({ name, label, run }) =>
      button(name, label, () => {
        dialog.close();
        run();
      }),
    ),
  );
  dialog.showModal();
}
