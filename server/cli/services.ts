import { CorpusFiles } from "../host/corpusFiles.ts";
import { hostMessagesFor } from "../host/problem.ts";
import type { LanguageService } from "../service/languageService.ts";
import type { Settings } from "../service/settings.ts";
import { Config, type Configured } from "./config.ts";
import { environmentLocale } from "./language.ts";
import { openService } from "./service.ts";
import { shown } from "./text.ts";

/** The settings of a draft, `-` counting as one in the working folder, and the service that goes with them. Throws a `Failure`. */
export async function openConfigured(
  draft: string,
): Promise<{ readonly service: LanguageService; readonly settings: Settings }> {
  const configured = new Config().settingsOf(draft);
  const service = await new Services().serviceFor(configured);
  return { service, settings: configured.settings };
}

/** The service for each configuration: with the plans that it names. */
export class Services {
  readonly #plain = openService();
  readonly #files = new Set<string>();
  #made = new Map<string, LanguageService>();

  /** The files of plans that were named, those that are not there too. */
  get files(): ReadonlySet<string> {
    return this.#files;
  }

  /** A plan that cannot be used is named on standard error, and the exit status is 2; the others are used. */
  async serviceFor({ settings, folder }: Configured): Promise<LanguageService> {
    const paths = settings.corpora;
    if (paths.length === 0) return this.#plain;
    const key = JSON.stringify([folder, paths]);
    const made = this.#made.get(key) ?? (await this.#make(paths, folder));
    this.#made.set(key, made);
    return made;
  }

  /** Has the plans read again. */
  forget(): void {
    this.#made = new Map();
  }

  async #make(paths: readonly string[], folder: string): Promise<LanguageService> {
    const { corpora, problems, files } = await new CorpusFiles(
      hostMessagesFor(environmentLocale()),
    ).read({
      paths,
      folders: [folder],
      taken: this.#plain.library.corpora.map(({ id }) => id),
      signal: new AbortController().signal,
    });
    for (const file of files) this.#files.add(file);
    for (const problem of problems) console.error(shown(problem));
    if (problems.length > 0) process.exitCode = 2;
    return this.#plain.withCorpora(corpora);
  }
}
