// Bundles each widget into one self-contained module, since anywidget loads it from a Blob URL, where relative imports
// cannot resolve. Writes to course/verkosto/static, which git ignores and the wheel ships.
import { existsSync, readdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build, context } from "esbuild";
import { inlineCss } from "./inline_css.mjs";
import { labextension } from "./labextension.mjs";
import { squeeze } from "./squeeze.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const out = fileURLToPath(new URL("../course/verkosto/static", import.meta.url));
// A widget's module has the name of the kind of document that it edits.
const widgets = readdirSync(`${here}src`).filter((name) => name.endsWith(".tsx"));
const watch = process.argv.includes("--watch");

const common = {
  absWorkingDir: here,
  bundle: true,
  format: "esm",
  target: "es2022",
  minify: !watch,
  jsx: "automatic",
  jsxImportSource: "preact",
  loader: { ".svg": "text" },
  plugins: [inlineCss],
  legalComments: "none",
  logLevel: "warning",
};

const builds = [
  {
    ...common,
    entryPoints: widgets.map((name) => `src/${name}`),
    outdir: `${out}/widgets`,
    outExtension: { ".js": ".mjs" },
    plugins: watch ? common.plugins : [...common.plugins, squeeze],
  },
  { ...common, entryPoints: { host: "src/book/host.ts" }, outdir: `${out}/book`, outExtension: { ".js": ".mjs" } },
  { ...common, entryPoints: { book: "src/book/book.css" }, outdir: `${out}/book`, plugins: [] },
  labextension(common, out),
];

// The folder itself stays: uv takes a new one for a changed package, and would build again at every command.
if (process.argv.includes("--clean") && existsSync(out)) {
  await Promise.all(readdirSync(out).map((name) => rm(`${out}/${name}`, { recursive: true, force: true })));
}
for (const options of builds) {
  if (watch) await (await context(options)).watch();
  else await build(options);
}
