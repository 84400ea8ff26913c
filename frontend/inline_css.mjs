// Style sheets that the modules carry as text, with what they import put in its place.
import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";

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
      return { contents: await whole(path, watchFiles), loader: "text", watchFiles };
    });
  },
};
