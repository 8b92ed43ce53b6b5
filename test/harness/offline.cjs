"use strict";
/**
 * Runs the built program (OFFLINE: another bundle than the command line's)
 * where every way to the network ends the process with status 99 at once.
 * `--reach` tries one, to show that it does.
 */
const { join } = require("node:path");

function end(way) {
  process.stderr.write(`${way} was called\n`);
  process.exit(99);
}

for (const [name, calls] of Object.entries({
  dns: ["lookup", "resolve", "resolve4", "resolve6"],
  dgram: ["createSocket"],
  http: ["request", "get"],
  https: ["request", "get"],
  http2: ["connect"],
  tls: ["connect"],
  net: ["connect", "createConnection"],
})) {
  const module = require(`node:${name}`);
  for (const call of calls) module[call] = () => end(`${name}.${call}`);
}
require("node:net").Socket.prototype.connect = () => end("Socket.connect");
globalThis.fetch = () => end("fetch");
globalThis.WebSocket = class {
  constructor() {
    end("WebSocket");
  }
};

if (process.argv.includes("--reach")) fetch("http://127.0.0.1/");
else require(join(__dirname, "../../out", process.env.OFFLINE ?? "cli.cjs"));
