"use strict";
/**
 * Runs the built program on a disk that does not answer: what is asked of a
 * file with “slow” in its name waits until the file SLOW_UNTIL is there, or for
 * ever.
 */
const { existsSync } = require("node:fs");
const fs = require("node:fs/promises");
const { join } = require("node:path");

async function answered() {
  const until = process.env.SLOW_UNTIL;
  while (!until || !existsSync(until)) await new Promise((resolve) => setTimeout(resolve, 20));
}

for (const name of ["realpath", "stat", "open"]) {
  const work = fs[name];
  fs[name] = async (path, ...rest) => {
    if (String(path).includes("slow")) await answered();
    return work(path, ...rest);
  };
}

require(join(__dirname, "../../out/cli.cjs"));
