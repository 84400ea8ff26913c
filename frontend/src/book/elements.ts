export function line(tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

export function button(name: string, label: string, run: () => void): HTMLButtonElement {
  const element = line("button", label) as HTMLButtonElement;
  element.type = "button";
  element.className = "b-btn";
  element.dataset.do = name;
  element.addEventListener("click", run);
  return element;
}

/** Hands a text to the reader as a file. */
export function save(name: string, text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = name;
  link.click();
  // The browser reads the blob after this turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
