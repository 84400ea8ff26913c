import { useLayoutEffect, useRef } from "preact/hooks";
import { useSurroundings } from "../parts/surroundings";
import { pathOf } from "./at";
import { Details } from "./details";
import { useMapEditor } from "./editor";
import { useNarrowWindow } from "./narrow";
import { scrollAbove } from "./scroll_above";

/** The details where they have room: beside or under the map, in a narrow window as a sheet over its lower part. */
export function DetailsPlace({ form }: { form: "map" | "table" }) {
  const { lead } = useSurroundings();
  const { at } = useMapEditor();
  if (useNarrowWindow()) {
    return (
      <>
        {form === "table" && <OpenDetails />}
        <Sheet />
      </>
    );
  }
  return <Details onDone={() => lead(...pathOf(at))} />;
}

/** Opens the details of what has the focus, where they do not stand open anyway. */
export function OpenDetails() {
  const { say } = useSurroundings();
  const { at, names, open } = useMapEditor();
  const what = at.kind === "tie" ? `${names.get(at.a)} – ${names.get(at.b)}` : (names.get(at.id) ?? "");
  if (!useNarrowWindow()) return null;
  return (
    <button type="button" class="v-btn" onClick={open}>
      {say("network-map-details", { what })}
    </button>
  );
}

/** The details over the lower part of the window; the map stands above, so that a change is seen as it is made. */
function Sheet() {
  const { id, lead } = useSurroundings();
  const { at, opened, close } = useMapEditor();
  const dialog = useRef<HTMLDialogElement>(null);
  const path = pathOf(at).join("/");
  useLayoutEffect(() => {
    const sheet = dialog.current;
    if (!sheet) return;
    if (!opened) {
      sheet.close();
      return;
    }
    if (!sheet.open) sheet.showModal();
    const option = sheet.closest(".n-main")?.querySelector(`.n-map [data-place="${CSS.escape(path)}"]`);
    if (option) scrollAbove(option, sheet.getBoundingClientRect().top);
  }, [opened, path]);
  // The browser gives the focus back to whatever had it when the sheet opened; then it is led to what has it now.
  const finish = () => {
    close();
    lead(...pathOf(at));
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc and the button close it by key
    <dialog
      ref={dialog}
      class="n-sheet"
      aria-labelledby={id("details")}
      onCancel={(event) => {
        event.preventDefault();
        finish();
      }}
      onClose={() => opened && finish()}
      onClick={(event) => event.target === event.currentTarget && finish()}
    >
      {opened && <Details inSheet onDone={finish} />}
    </dialog>
  );
}
