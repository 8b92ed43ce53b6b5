import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { build } from "esbuild";

/**
 * Bundles the extension, its server and the command line into `out/`, or as a
 * package has them: `--minify --outdir DIR --metafile FILE` (what went in).
 */
const { values } = parseArgs({
  options: {
    minify: { type: "boolean", default: false },
    outdir: { type: "string", default: "out" },
    metafile: { type: "string" },
  },
});

const common = {
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  sourcemap: !values.minify,
  minify: values.minify,
  // Messages are Chinese; as escapes they would be twice as long and unreadable.
  charset: "utf8",
  metafile: true,
  define: { "import.meta.dirname": "__dirname" },
  external: ["vscode", "nodejieba"],
  logLevel: "warning",
};

/** A library that few users need is a file of its own, read when it is first called: it is a quarter of the server. */
const RE2JS = {
  name: "re2js when first needed",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^re2js$/ }, () => ({ path: "re2js", namespace: "later" }));
    onResolve({ filter: /^\.\/re2js\.cjs$/ }, ({ path }) => ({ path, external: true }));
    onLoad({ filter: /./, namespace: "later" }, () => ({
      contents: `export const RE2JS = {
        compile: (pattern) => require("./re2js.cjs").RE2JS.compile(pattern),
      };`,
    }));
  },
};

const bundle = (entry, name, more = { plugins: [RE2JS] }) =>
  build({ ...common, entryPoints: [entry], outfile: `${values.outdir}/${name}.cjs`, ...more });

const built = await Promise.all([
  bundle("re2js", "re2js", {}),
  bundle("client/extension.ts", "extension"),
  bundle("server/main.ts", "main"),
  bundle("server/cli.ts", "cli", { plugins: [RE2JS], banner: { js: "#!/usr/bin/env node" } }),
]);

if (values.metafile) {
  const inputs = built.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  writeFileSync(values.metafile, JSON.stringify([...new Set(inputs)].sort()));
}
