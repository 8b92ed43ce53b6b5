import dgram from "node:dgram";
import dns from "node:dns";
import http from "node:http";
import https from "node:https";
import net from "node:net";

/** The ways to the network that the extension host has; VS Code itself uses some of them all the time. */
const WAYS: readonly (readonly [holder: object, names: readonly string[]])[] = [
  [dns, ["lookup", "resolve", "resolve4", "resolve6"]],
  [dgram, ["createSocket"]],
  [http, ["request", "get"]],
  [https, ["request", "get"]],
  [net.Socket.prototype, ["connect"]],
  [globalThis, ["fetch", "WebSocket"]],
];

const calls: string[] = [];

/** Notes from now on who uses the network; what is asked for is done all the same. */
export function watchNetwork(): void {
  for (const [holder, names] of WAYS) {
    const ways = holder as Record<string, (...args: unknown[]) => unknown>;
    for (const name of names) {
      const way = ways[name];
      if (!way) continue;
      const note = (stack: string | undefined) => calls.push(`${name}: ${stack}`);
      ways[name] = new Proxy(way, {
        apply(target, self, args) {
          note(new Error().stack);
          return Reflect.apply(target, self, args);
        },
        construct(target, args) {
          note(new Error().stack);
          return Reflect.construct(target, args);
        },
      });
    }
  }
}

/** The calls out of a file, by its name, with their stacks. */
export function networkCallsFrom(file: string): readonly string[] {
  return calls.filter((call) => call.includes(file));
}
