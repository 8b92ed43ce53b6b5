import { writeFileSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
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
  // A part is loaded by require(): import() would have Node read all of it once more, for its exports.
  supported: { "dynamic-import": false },
  define: { "import.meta.dirname": "__dirname" },
  external: ["vscode", "nodejieba"],
  logLevel: "warning",
};

/** Modules that are files of their own in `out/`: programs share them, or load them when they first need them. */
const PARTS = {
  "client/languageClient.ts": "client",
  "server/lsp/start.ts": "server",
  "server/host/json.ts": "json",
  "server/cli/draftCommands.ts": "commands",
};

const parts = {
  name: "parts",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\.ts$/ }, ({ path, resolveDir, kind }) => {
      const module = relative(import.meta.dirname, resolve(resolveDir, path)).replaceAll(sep, "/");
      const name = kind === "entry-point" ? undefined : PARTS[module];
      return name && { path: `./${name}.cjs`, external: true };
    });
    // A library that few users need is read when it is first called: it is a quarter of the server.
    onResolve({ filter: /^re2js$/ }, () => ({ path: "re2js", namespace: "later" }));
    onResolve({ filter: /^\.\/re2js\.cjs$/ }, ({ path }) => ({ path, external: true }));
    onLoad({ filter: /./, namespace: "later" }, () => ({
      contents: `export const RE2JS = {
        compile: (pattern) => require("./re2js.cjs").RE2JS.compile(pattern),
      };`,
    }));
  },
};

const bundle = (entry, name, more = { plugins: [parts] }) =>
  build({ ...common, entryPoints: [entry], outfile: `${values.outdir}/${name}.cjs`, ...more });

const built = await Promise.all([
  bundle("re2js", "re2js", {}),
  bundle("client/extension.ts", "extension"),
  bundle("server/main.ts", "main"),
  bundle("server/cli.ts", "cli", { plugins: [parts], banner: { js: "#!/usr/bin/env node" } }),
  ...Object.entries(PARTS).map(([module, name]) => bundle(module, name)),
]);

if (values.metafile) {
  const inputs = built.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  writeFileSync(values.metafile, JSON.stringify([...new Set(inputs)].sort()));
}
