import { sep } from "node:path";
import { type InitializeParams, MessageType } from "vscode-languageserver";
import { CorpusFiles, type OwnCorpora } from "../host/corpusFiles.ts";
import { hostMessagesFor } from "../host/problem.ts";
import type { CorpusData } from "../service/corpus/model.ts";
import type { LanguageService } from "../service/languageService.ts";
import { FileWatch } from "./fileWatch.ts";
import { attemptLater } from "./guard.ts";
import { tell } from "./notice.ts";
import { prepareBeforehand } from "./preparation.ts";
import { Progress } from "./progress.ts";
import type { Session } from "./session.ts";
import type { WorkspaceFolders } from "./workspaceFolders.ts";

/** A file that is written may be told of more than once, and before it is whole; in milliseconds. */
const QUIET = 200;
/** So many faults are shown at a time; the others are in the log. */
const MOST = 3;

/** What was read, and the service that knows it; null where that of now goes on. */
type Reading = OwnCorpora & { readonly service: LanguageService | null };

const NOTHING: Reading = { corpora: [], problems: [], files: [], service: null };

/**
 * The plans that the user adds with `corpora`: read behind the start and when
 * the setting or a file changes. Each time others are there, another service
 * answers.
 */
export class OwnPlans {
  readonly #session: Session;
  readonly #folders: WorkspaceFolders;
  readonly #files: CorpusFiles;
  readonly #watch: FileWatch;
  /** Knows the machine's documents and no others. */
  readonly #plain: LanguageService;
  /** Called when other documents are known. */
  readonly #changed: () => void;
  #corpora: readonly CorpusData[] = [];
  /** What is wrong and was told. */
  #told: ReadonlySet<string> = new Set();
  /** The reading that goes on, ended where another is asked for. */
  #reading: AbortController | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(
    session: Session,
    params: InitializeParams,
    folders: WorkspaceFolders,
    changed: () => void,
  ) {
    this.#session = session;
    this.#folders = folders;
    this.#files = new CorpusFiles(hostMessagesFor(params.locale));
    this.#watch = new FileWatch(session, params);
    this.#plain = session.service;
    this.#changed = changed;
  }

  /** Has the files read again once they are left alone. */
  fileChanged(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.refresh(), QUIET);
    this.#timer.unref();
  }

  /** Reads what the settings name and has not been read; resolves when that is in use. */
  async refresh(): Promise<void> {
    clearTimeout(this.#timer);
    this.#reading?.abort();
    const reading = new AbortController();
    this.#reading = reading;
    await attemptLater(this.#session, "corpora", async () => {
      const read = await this.#read(reading);
      if (this.#reading !== reading) return;
      this.#use(read);
      await this.#watch.set(read.files);
    });
  }

  /** The service with what could be read, which has all made that requests would wait for; none where nothing is new. */
  async #read({ signal: superseded }: AbortController): Promise<Reading> {
    const { messages, settings } = this.#session;
    const paths = settings.corpora;
    if (paths.length === 0 && this.#corpora.length === 0) return NOTHING;
    using progress = new Progress(this.#session, messages.readingPlans);
    const signal = AbortSignal.any([superseded, progress.signal]);
    const folders = await this.#folders.find();
    const taken = this.#plain.library.corpora.map(({ id }) => id);
    const given = await this.#files.read({ paths, folders, taken, signal });
    const read = { ...given, problems: given.problems.map((one) => fromFolder(one, folders)) };
    if (isSame(read.corpora, this.#corpora)) return { ...read, service: null };
    const service = this.#plain.withCorpora(read.corpora);
    await prepareBeforehand(this.#session, service, signal);
    if (!signal.aborted || read.corpora.length === 0) return { ...read, service };
    return { ...read, problems: this.#files.stopped(paths), service: null };
  }

  #use({ corpora, problems, service }: Reading): void {
    this.#tell(problems);
    if (!service) return;
    this.#corpora = corpora;
    this.#session.serveWith(service);
    this.#changed();
  }

  /** Each fault once, as long as it is there. */
  #tell(problems: readonly string[]): void {
    const { connection, messages } = this.#session;
    const news = problems.filter((problem) => !this.#told.has(problem));
    this.#told = new Set(problems);
    for (const problem of news.slice(0, MOST)) tell(connection, MessageType.Warning, problem);
    const rest = news.slice(MOST);
    if (rest.length === 0) return;
    tell(connection, MessageType.Warning, messages.morePlansLeftOut(rest.length));
    connection.console.warn(rest.join("\n"));
  }
}

/** What is said of a file in one of the folders names it from there: VS Code shows how a message begins, and no more. */
function fromFolder(problem: string, folders: readonly string[]): string {
  const folder = folders.find((one) => problem.startsWith(one + sep)) ?? "";
  return folder === "" ? problem : problem.slice(folder.length + sep.length);
}

function isSame(a: readonly CorpusData[], b: readonly CorpusData[]): boolean {
  return a.length === b.length && a.every((corpus, index) => corpus === b[index]);
}
