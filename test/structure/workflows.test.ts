import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { TARGETS } from "../../client/dev/packaging/targets.ts";

interface Job {
  readonly "runs-on": string;
  readonly strategy?: { readonly matrix: { readonly include?: readonly { target: string }[] } };
  readonly steps: readonly { readonly uses?: string; readonly run?: string }[];
}

interface Workflow {
  readonly on: object;
  readonly permissions: object;
  readonly jobs: Readonly<Record<string, Job>>;
}

const ROOT = resolve(import.meta.dirname, "../..");
const FOLDER = join(ROOT, ".github/workflows");
const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
const readWorkflow = (name: string) => load(readFileSync(join(FOLDER, name), "utf8")) as Workflow;

describe.each(readdirSync(FOLDER))("the workflow %s", (name) => {
  const jobs = Object.values(readWorkflow(name).jobs);
  const steps = jobs.flatMap((job) => job.steps);

  it("may only read, and says where each job runs", () => {
    expect(readWorkflow(name).permissions).toEqual({ contents: "read" });
    for (const job of jobs)
      expect(job["runs-on"]).toMatch(/^(?:[a-z]+-[\d.]+|\$\{\{ matrix\.os \}\})$/);
  });

  it("runs scripts that there are, and actions of a fixed version", () => {
    const called = steps.flatMap(({ run = "" }) => [...run.matchAll(/npm run ([\w:]+)/g)]);
    for (const [, script = ""] of called) expect(scripts).toHaveProperty([script]);
    const actions = steps.flatMap(({ uses }) => uses ?? []);
    expect(actions.filter((action) => !/@v\d+$/.test(action))).toEqual([]);
    for (const { uses, run } of steps) expect([uses, run].filter(Boolean)).toHaveLength(1);
  });
});

it("a package is made for each platform", () => {
  const { native, container } = readWorkflow("packages.yml").jobs;
  const made = [native, container].flatMap((job) => job?.strategy?.matrix.include ?? []);
  expect(made.map(({ target }) => target).sort()).toEqual([...TARGETS].sort());
});
