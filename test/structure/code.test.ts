import { describe, expect, it } from "vitest";
import { RULES } from "../../server/service/rules/index.ts";
import { service } from "../harness/plainService.ts";
import { importsOf, readCode, readSource, sourceFiles, targetOf } from "./sources.ts";

const server = sourceFiles("server");
const program = [...server, ...sourceFiles("client", "data/build")];
const all = [...program, ...sourceFiles("test")];

/** A file that grows longer holds two subjects. */
const LONGEST = 200;

const EXPORT = /^export (?:async )?(?:function\*?|class|const) (\w+)/gm;
const EXPORTED = /^export (?:async )?(?:function\*?|class|const|interface|type) (\w+)/gm;
/** What VS Code calls by its name. */
const CALLED_FROM_OUTSIDE = ["client/extension.ts activate"];

describe("source files", () => {
  it("of the program have one subject each, as far as their length says", () => {
    const long = program
      .map((file) => ({ file, lines: readSource(file).split("\n").length - 1 }))
      .filter(({ lines }) => lines > LONGEST);
    expect(long).toEqual([]);
  });

  it("of the server say of each exported function and class what it gives", () => {
    const silent = server.flatMap((file) => {
      const lines = readSource(file).split("\n");
      return lines.flatMap((line, index) => {
        const isDeclared = /^export (?:async )?(?:function|class) /.test(line);
        return isDeclared && !lines[index - 1]?.endsWith("*/") ? [`${file}: ${line}`] : [];
      });
    });
    expect(silent).toEqual([]);
  });

  it("of the program export no function, class or constant that no other file takes", () => {
    const taken = new Set(
      all.flatMap(importsOf).flatMap((one) => {
        const target = targetOf(one);
        return one.names.map((name) => `${target} ${name.replace(/^type | as \w+$/g, "")}`);
      }),
    );
    const exported = program.flatMap((file) =>
      Array.from(readCode(file).matchAll(EXPORT), ([, name]) => `${file} ${name}`),
    );
    expect(exported.length).toBeGreaterThan(400);
    const unused = exported.filter((one) => !taken.has(one));
    expect(unused.sort()).toEqual(CALLED_FROM_OUTSIDE);
  });

  it("of the service export no name twice", () => {
    const places = new Map<string, string[]>();
    for (const file of server.filter((one) => one.startsWith("server/service/"))) {
      if (file.includes("/messages/")) continue;
      for (const [, name = ""] of readCode(file).matchAll(EXPORTED)) {
        places.set(name, [...(places.get(name) ?? []), file]);
      }
    }
    expect(places.size).toBeGreaterThan(400);
    expect([...places].filter(([, found]) => new Set(found).size > 1)).toEqual([]);
  });

  it("are one for each rule, and one for its cases, named by its code", () => {
    const names = RULES.map(({ code }) => code.replace(/\.(.)/, (_, char) => char.toUpperCase()));
    const right = all.filter((file) => /^server\/service\/rules\/[^/]+$/.test(file));
    expect(right.sort()).toEqual(
      [...names, "index", "rule"].map((name) => `server/service/rules/${name}.ts`).sort(),
    );
    const cases = names.map((name) => `test/rules/${name}.test.ts`);
    expect(cases.filter((file) => !all.includes(file))).toEqual([]);
  });
});

describe("what the server's code does not hold", () => {
  it("words of the plan: its titles, numbers, issuers and terms", () => {
    const words = service.library.corpora.flatMap(
      ({ document, clauses, parts, terms, ...rest }) => [
        ...[document.title, document.number, ...document.issuers],
        ...[...clauses, ...parts].map(({ title }) => title),
        ...[...terms, ...rest.formerTitles].map(({ text }) => text),
      ],
    );
    const telling = words.filter((word) => word.length > 2);
    expect(telling.length).toBeGreaterThan(300);
    const found = server.flatMap((file) => {
      const code = readCode(file);
      return telling.filter((word) => code.includes(word)).map((word) => `${file}: ${word}`);
    });
    expect(found).toEqual([]);
  });

  it("sentences for users outside the messages, in lsp/, host/ and cli/", () => {
    const found = server
      .filter((file) => /^server\/(?:lsp|host|cli)\b/.test(file) && !file.includes("/messages/"))
      .filter((file) => /\p{Script=Han}/u.test(readCode(file)));
    expect(found).toEqual([]);
  });
});
