// Style sheets that the modules carry as text, with what they import put in its place, and made small.
import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { transform } from "esbuild";

const IMPORT = /@import "(.+?)";\n/g;

async function whole(file, files) {
  files.push(file);
  const text = await readFile(file, "utf8");
  const parts = await Promise.all(
    [...text.matchAll(IMPORT)].map((found) => whole(resolve(dirname(file), found[1]), files)),
  );
  return text.replace(IMPORT, () => parts.shift());
}

export const inlineCss = {
  name: "inline-css",
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const watchFiles = [];
      const { code } = await transform(await whole(path, watchFiles), { loader: "css", minify: true });
      return { contents: code.trim(), loader: "text", watchFiles };
    });
  },
};
