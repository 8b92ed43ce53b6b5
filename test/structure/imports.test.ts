import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const SERVER = resolve(import.meta.dirname, "../../server");

/** Layers from the bottom up: a file imports from its own layer or a lower one. */
const LAYERS = [
  ["service/text", "service/messages"],
  ["service/script"],
  ["service/draft", "service/corpus"],
  ["service/quotation"],
  ["service/rules"],
  ["service/settingsReader.ts", "service/settings.ts"],
  ["service/features"],
  ["service/host.ts"],
  ["service/languageService.ts"],
  ["protocol.ts"],
  ["host"],
  ["lsp"],
  ["cli"],
  ["main.ts", "cli.ts"],
];

interface Import {
  readonly from: string;
  readonly to: string;
}

const files = readdirSync(SERVER, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => name.replaceAll("\\", "/"));

const specifiers = (file: string): string[] => {
  const source = readFileSync(join(SERVER, file), "utf8");
  return Array.from(source.matchAll(/(?:from|import\()\s*"([^"]+)"/g), (match) => match[1] ?? "");
};

const imports: Import[] = files.flatMap((from) =>
  specifiers(from)
    .filter((specifier) => specifier.startsWith("."))
    .map((specifier) => ({
      from,
      to: relative(SERVER, resolve(SERVER, dirname(from), specifier)).replaceAll("\\", "/"),
    })),
);

const layerOf = (file: string): number =>
  LAYERS.findIndex((names) => names.some((name) => file === name || file.startsWith(`${name}/`)));

describe("imports", () => {
  it("are read at all", () => {
    expect(imports.length).toBeGreaterThan(60);
  });

  it("every file belongs to a layer", () => {
    expect(files.filter((file) => layerOf(file) < 0)).toEqual([]);
  });

  it("run from the upper layers to the lower ones only", () => {
    expect(imports.filter(({ from, to }) => layerOf(to) > layerOf(from))).toEqual([]);
  });

  it("make no circle", () => {
    expect(circles()).toEqual([]);
  });

  it("the service imports nothing of Node, of VS Code or of the wire", () => {
    const outside = files
      .filter((file) => file.startsWith("service/"))
      .flatMap((file) => specifiers(file).map((specifier) => ({ file, specifier })))
      .filter(
        ({ specifier }) => !specifier.startsWith(".") && !/^(?:@lezer\/|re2js$)/.test(specifier),
      );
    expect(outside).toEqual([]);
  });

  it("only lsp/convert.ts makes LSP types", () => {
    const makers = files.filter(
      (file) =>
        file.startsWith("service/") && specifiers(file).some((name) => name.includes("vscode")),
    );
    expect(makers).toEqual([]);
  });

  it("the service uses no clock and no randomness", () => {
    const used = files
      .filter((file) => file.startsWith("service/"))
      .filter((file) =>
        /Date\.now|new Date|Math\.random|performance\./.test(
          readFileSync(join(SERVER, file), "utf8"),
        ),
      );
    expect(used).toEqual([]);
  });
});

/** Imports that lead back to where they started, as paths. */
function circles(): string[] {
  const targets = new Map<string, string[]>();
  for (const { from, to } of imports) targets.set(from, [...(targets.get(from) ?? []), to]);
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(" → "));
    if (done.has(file) || path.includes(file)) return;
    for (const next of targets.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  return found;
}
