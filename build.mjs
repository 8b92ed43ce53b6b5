import { build } from "esbuild";

/** Bundles the extension, its server and the command line into `out/`. */
const common = {
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  sourcemap: true,
  define: { "import.meta.dirname": "__dirname" },
  external: ["vscode", "nodejieba"],
  logLevel: "warning",
};

await Promise.all([
  build({ ...common, entryPoints: ["client/extension.ts"], outfile: "out/extension.cjs" }),
  build({ ...common, entryPoints: ["server/main.ts"], outfile: "out/main.cjs" }),
  build({
    ...common,
    entryPoints: ["server/cli.ts"],
    outfile: "out/cli.cjs",
    banner: { js: "#!/usr/bin/env node" },
  }),
]);
