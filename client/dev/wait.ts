import { setTimeout as pause } from "node:timers/promises";

const askEveryMs = 200;

/**
 * Resolves once the condition holds, asking again and again; for what gives no
 * event of its own. Throws after the limit, naming what was waited for.
 */
export async function waitUntil(
  what: string,
  condition: () => boolean | Promise<boolean>,
  limitMs: number,
): Promise<void> {
  const end = Date.now() + limitMs;
  while (!(await condition())) {
    if (Date.now() > end) throw tooLate(what, limitMs);
    await pause(askEveryMs);
  }
}

/** The promise's value, or an error naming what was waited for once the limit is over. */
export async function withLimit<T>(what: string, promise: Promise<T>, limitMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooLate(what, limitMs)), limitMs);
  });
  return Promise.race([promise, limit]).finally(() => clearTimeout(timer));
}

/** Resolves with the signal when somebody asks this process to end (Ctrl+C, kill). */
export function endingSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, resolve);
  });
}

/**
 * Resolves when the process that started this one is gone. A shell that npm
 * starts does not hand signals on, so this is all that is seen of `kill npm`.
 */
export function parentEnd(): Promise<void> {
  const parent = process.ppid;
  return new Promise((resolve) => {
    const look = () => process.ppid !== parent && resolve();
    setInterval(look, askEveryMs).unref();
  });
}

function tooLate(what: string, limitMs: number): Error {
  return new Error(`waited ${limitMs / 1000} s in vain for ${what}`);
}
