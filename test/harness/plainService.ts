import { openMachine } from "../../server/host/serviceHost.ts";
import {
  createLanguageService,
  type LanguageService,
} from "../../server/service/languageService.ts";

/** The service over the real data, with Chinese messages and with words. */
export const service: LanguageService = createLanguageService(
  openMachine({
    from: import.meta.dirname,
    locale: "zh-CN",
    words: "now",
    wordsSettled: (problem) => {
      if (problem) throw new Error(problem);
    },
    warn: (problem) => {
      throw new Error(problem);
    },
    reportFault: (_, error) => {
      throw error;
    },
  }).host,
);
