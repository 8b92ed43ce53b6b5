import { describe, expect, it } from "vitest";
import { importsOf, readCode, sourceFiles, targetOf } from "./sources.ts";

/** Layers from the bottom up: a file imports from its own layer or a lower one. */
const LAYERS = [
  ["service/text"],
  ["service/messages"],
  ["service/script"],
  ["service/draft"],
  ["service/corpus"],
  ["service/quotation"],
  ["service/rules"],
  ["service/settingsReader.ts", "service/settings.ts"],
  ["service/features"],
  ["service/host.ts"],
  ["service/contract.ts", "service/languageService.ts"],
  ["protocol.ts"],
  ["host"],
  ["lsp"],
  ["cli"],
  ["main.ts", "cli.ts"],
].map((names) => names.map((name) => `server/${name}`));

const files = sourceFiles("server");
const imports = files.flatMap(importsOf);
const own = imports.flatMap((one) => {
  const to = targetOf(one);
  return to === null ? [] : [{ from: one.from, to }];
});

const layerOf = (file: string): number =>
  LAYERS.findIndex((names) => names.some((name) => file === name || file.startsWith(`${name}/`)));

const isService = (file: string): boolean => file.startsWith("server/service/");

describe("imports", () => {
  it("are read at all", () => {
    expect(own.length).toBeGreaterThan(600);
  });

  it("every file belongs to a layer, and every layer has files", () => {
    expect(files.filter((file) => layerOf(file) < 0)).toEqual([]);
    const used = new Set(files.map(layerOf));
    expect(LAYERS.filter((_, index) => !used.has(index))).toEqual([]);
  });

  it("run from the upper layers to the lower ones only", () => {
    const wrong = own.filter(
      ({ from, to }) => to.startsWith("server/") && layerOf(to) > layerOf(from),
    );
    expect(wrong).toEqual([]);
  });

  it("make no circle", () => {
    expect(circles(own)).toEqual([]);
  });

  it("make no circle between the folders of the features either", () => {
    const between = own
      .map(({ from, to }) => ({ from: folderOfFeature(from), to: folderOfFeature(to) }))
      .filter(({ from, to }) => from !== "" && to !== "" && from !== to);
    expect(new Set(between.map(({ from }) => from)).size).toBeGreaterThan(3);
    expect(circles(between)).toEqual([]);
  });

  it("lead out of server/ to the manifest only", () => {
    const outside = own.filter(({ to }) => !to.startsWith("server/"));
    expect(outside.filter(({ to }) => !/^package(?:\.nls[\w.-]*)?\.json$/.test(to))).toEqual([]);
  });

  it("of the client take from the server what both sides say to each other, and types", () => {
    const wrong = sourceFiles("client")
      .flatMap(importsOf)
      .filter((one) => targetOf(one)?.startsWith("server/") === true)
      .filter((one) => targetOf(one) !== "server/protocol.ts" && !one.typeOnly);
    expect(wrong).toEqual([]);
  });

  it("that VS Code waits for when it activates us are our own files: no library, nothing of Node", () => {
    const seen = new Set(["client/extension.ts"]);
    const foreign: string[] = [];
    for (const file of seen) {
      for (const one of importsOf(file).filter(({ typeOnly, later }) => !typeOnly && !later)) {
        const target = targetOf(one);
        if (target) seen.add(target);
        else if (one.specifier !== "vscode") foreign.push(`${file}: ${one.specifier}`);
      }
    }
    expect(seen.size).toBeGreaterThan(10);
    expect(foreign).toEqual([]);
  });

  it("of the service are nothing of Node, of VS Code or of the wire", () => {
    const outside = imports.filter(
      ({ from, specifier }) =>
        isService(from) && !specifier.startsWith(".") && !/^(?:@lezer\/|re2js$)/.test(specifier),
    );
    expect(outside).toEqual([]);
  });
});

describe("what stands in one place only", () => {
  it("LSP types are made in lsp/convert.ts and convertPlaces.ts", () => {
    const made =
      /\b(?:CompletionItemKind|DiagnosticSeverity|MarkupKind|SymbolKind)\b|\b(?:newText|documentation|filterText|textEdit|targetUri|selectionRange|labelDetails)\b *[:,]/;
    const makers = files.filter((file) => made.test(readCode(file)));
    expect(makers.sort()).toEqual([
      "server/lsp/convert.ts",
      "server/lsp/convertPlaces.ts",
      // Types only.
      "server/protocol.ts",
    ]);
  });

  it("the clock and randomness are none of the service's", () => {
    const used = files
      .filter(isService)
      .filter((file) => /Date\.now|new Date|Math\.random|performance\./.test(readCode(file)));
    expect(used).toEqual([]);
  });
});

function folderOfFeature(file: string): string {
  return /^server\/service\/features\/(\w+)\//.exec(file)?.[1] ?? "";
}

/** Imports that lead back to where they started, as paths. */
function circles(edges: readonly { readonly from: string; readonly to: string }[]): string[] {
  const targets = new Map<string, string[]>();
  for (const { from, to } of edges) targets.set(from, [...(targets.get(from) ?? []), to]);
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(" → "));
    if (done.has(file) || path.includes(file)) return;
    for (const next of targets.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of targets.keys()) visit(file, []);
  return found;
}
