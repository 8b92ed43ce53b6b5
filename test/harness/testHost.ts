import { type MachineOptions, openMachine } from "../../server/host/serviceHost.ts";
import type { ServiceHost } from "../../server/service/host.ts";

const fail = (problem: string) => {
  throw new Error(problem);
};

/** The machine's side of the service over the real data, with Chinese messages and words at once; whatever is wrong throws. */
export function openTestHost(options: Partial<MachineOptions> = {}): ServiceHost {
  const { host, problems } = openMachine({
    from: import.meta.dirname,
    locale: "zh-CN",
    words: "now",
    wordsSettled: (problem) => problem && fail(problem),
    warn: fail,
    reportFault: (_, error) => {
      throw error;
    },
    note: fail,
    ...options,
  });
  for (const problem of problems) fail(problem);
  return host;
}
