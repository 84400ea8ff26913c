// Course mode as a prebuilt JupyterLab extension: the bundle wrapped in the small container that JupyterLab loads, and
// the package.json that tells it where. JupyterLab shares its own modules through the container, so none is bundled.
import { rm, writeFile } from "node:fs/promises";
import { basename } from "node:path";

const NAME = "verkosto";
const SHARED = [
  "@jupyterlab/application",
  "@jupyterlab/cells",
  "@jupyterlab/coreutils",
  "@jupyterlab/notebook",
  "@jupyterlab/services",
  "@lumino/commands",
  "@lumino/signaling",
  "@lumino/widgets",
];

const before = `(() => {
  let shared;
  const load = async (name) => [name, (await Object.values(shared[name])[0].get())()];
  (globalThis._JUPYTERLAB ??= {})[${JSON.stringify(NAME)}] = {
    init: (scope) => { shared = scope; },
    get: async () => {
      const modules = Object.fromEntries(await Promise.all(${JSON.stringify(SHARED)}.map(load)));
      const module = { exports: {} };
      ((require, module, exports) => {`;
const after = `
      })((name) => modules[name], module, module.exports);
      return () => module.exports;
    },
  };
})();`;

const describe = (folder) => ({
  name: "labextension",
  setup(build) {
    build.onStart(() => rm(folder, { recursive: true, force: true }));
    build.onEnd(async ({ metafile, errors }) => {
      if (errors.length) return;
      const load = `static/${basename(Object.keys(metafile.outputs)[0])}`;
      const about = { name: NAME, version: "0.1.0", license: "MIT" };
      const jupyterlab = { extension: true, _build: { load, extension: "./extension" } };
      await writeFile(`${folder}/package.json`, `${JSON.stringify({ ...about, jupyterlab }, null, 2)}\n`);
    });
  },
});

/** The build's options; `out` is the folder of everything that is built. */
export function labextension(common, out) {
  const folder = `${out}/labextensions/${NAME}`;
  return {
    ...common,
    format: "cjs",
    entryPoints: { course_mode: "src/course_mode/index.ts" },
    outdir: `${folder}/static`,
    entryNames: "[name]-[hash]", // browsers keep the file, so a new one needs a new name
    external: SHARED,
    banner: { js: before },
    footer: { js: after },
    metafile: true,
    plugins: [...common.plugins, describe(folder)],
  };
}
