// Makes a widget's module smaller than the bundler does: JupyterLab is sent the whole of it once for each widget.
import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { minify } from "terser";

export const squeeze = {
  name: "squeeze",
  setup(build) {
    build.initialOptions.write = false;
    build.onEnd(async ({ outputFiles, errors }) => {
      if (errors.length) return;
      await Promise.all(
        outputFiles.map(async ({ path, text }) => {
          const { code } = await minify(text, { module: true, ecma: 2020, compress: { passes: 2 } });
          await mkdir(dirname(path), { recursive: true });
          await writeFile(path, code);
        }),
      );
    });
  },
};
