import { expect, it } from "vitest";
import { prepareBeforehand, prepareBetweenMessages } from "../../server/lsp/preparation.ts";
import type { Session } from "../../server/lsp/session.ts";

/** Runs the preparation with a service that does this at each step; gives what was logged once it has ended. */
function run(prepare: (end: () => void) => boolean): Promise<string[]> {
  const logged: string[] = [];
  return new Promise((resolve) => {
    const end = () => setImmediate(() => resolve(logged));
    const service = { prepare: () => prepare(end) };
    const connection = { console: { error: (text: string) => logged.push(text) } };
    prepareBetweenMessages({ service, connection } as unknown as Session);
  });
}

it("indexes are made to the end, and others have their turn before", async () => {
  let left = 3;
  let isOther = false;
  const logged = run((end) => {
    expect(isOther).toBe(true);
    left--;
    if (left === 0) end();
    return left > 0;
  });
  isOther = true;
  expect(await logged).toEqual([]);
  expect(left).toBe(0);
});

it("a fault is logged, and nothing is tried again", async () => {
  let times = 0;
  const logged = await run((end) => {
    times++;
    end();
    throw new Error("a fault");
  });
  expect(logged.join()).toContain("a fault");
  expect(times).toBe(1);
});

it("a service that does not answer yet is made ready between messages, unless it is given up", async () => {
  const session = {} as Session;
  const given = new AbortController();
  let steps = 0;
  let others = 0;
  const slow = () => {
    const end = performance.now() + 5;
    while (performance.now() < end);
    return ++steps < 9;
  };
  const service = { prepare: slow } as unknown as Session["service"];
  const other = setInterval(() => others++, 0);
  await prepareBeforehand(session, service, given.signal);
  clearInterval(other);
  expect(steps).toBe(9);
  expect(others).toBeGreaterThan(2);
  steps = 0;
  given.abort();
  await prepareBeforehand(session, service, given.signal);
  expect(steps).toBe(0);
});
