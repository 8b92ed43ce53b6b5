import { open, stat } from "node:fs/promises";
import type { CorpusData } from "../service/corpus/model.ts";
import { findCorpusFault } from "../service/corpus/validate.ts";
import type { Steps } from "../service/text/gradual.ts";
import { candidatesFor, followLinks } from "./corpusPlaces.ts";
import type { HostMessages } from "./messages/messages.ts";
import { FileProblem, problemOf, tellProblem } from "./problem.ts";

/** How many MiB all files together may have: a plan of 100,000 clauses has about 110. */
const MOST = 256;
/** The unit of reading, in bytes: others wait for no more than one. */
const PIECE = 1 << 18;
/** So long others may wait for the reading of a text, in milliseconds. */
const TURN = 8;

/** Which files are to be read, and how. */
export interface CorpusRequest {
  /** As the settings have them. */
  readonly paths: readonly string[];
  /** Where relative ones start, and where files may lie beside the user's own folder. */
  readonly folders: readonly string[];
  /** Names (`id`) that other documents have already. */
  readonly taken: readonly string[];
  /** Ends the reading: what was not read until then is left out. */
  readonly signal: AbortSignal;
}

/** What came of it. */
export interface OwnCorpora {
  readonly corpora: readonly CorpusData[];
  /** For each file that is left out why, in the user's language. */
  readonly problems: readonly string[];
  /** The files that it hangs on, those that are not there too. */
  readonly files: readonly string[];
}

interface Read {
  readonly stamp: string;
  readonly corpus: CorpusData;
}

/** Reads the corpus files that users name, bit by bit; one that is as it was is not read again. */
export class CorpusFiles {
  readonly #messages: HostMessages;
  #known: ReadonlyMap<string, Read> = new Map();

  constructor(messages: HostMessages) {
    this.#messages = messages;
  }

  /** Never throws: what cannot be used is left out and named. */
  async read(request: CorpusRequest): Promise<OwnCorpora> {
    const { paths, taken, signal } = request;
    const read = new Map<string, Read>();
    const ids = new Set(taken);
    const files = new Set<string>();
    const problems = new Set<string>();
    let bytes = 0;
    for (const path of paths) {
      try {
        const named = candidatesFor(path, request.folders);
        for (const file of named) files.add(file);
        const { file, size, stamp } = await orAbort(find(named, request.folders), path, signal);
        files.add(file);
        if (read.has(file)) continue;
        if (bytes + size > MOST << 20) throw new FileProblem(file, (m) => m.tooLarge(MOST));
        bytes += size;
        const known = this.#known.get(file);
        const isSame = known?.stamp === stamp;
        const corpus = isSame ? known.corpus : await readCorpus(file, size, signal);
        if (ids.has(corpus.id)) throw new FileProblem(file, (m) => m.sameCorpus(corpus.id));
        ids.add(corpus.id);
        read.set(file, { stamp, corpus });
      } catch (error) {
        problems.add(tellProblem(error, this.#messages));
      }
    }
    if (!signal.aborted) this.#known = read;
    const corpora = Array.from(read.values(), ({ corpus }) => corpus);
    return { corpora, problems: [...problems], files: [...files] };
  }

  /** What is said of files whose reading the user stopped. */
  stopped(paths: readonly string[]): string[] {
    return paths.map((path) =>
      tellProblem(new FileProblem(path, (m) => m.stopped), this.#messages),
    );
  }
}

interface Found {
  readonly file: string;
  readonly size: number;
  /** Another one where the file has been written since. */
  readonly stamp: string;
}

/** The first of some files that is there. Throws a `FileProblem`. */
async function find(files: readonly string[], folders: readonly string[]): Promise<Found> {
  const [first = ""] = files;
  for (const named of files) {
    try {
      const file = await followLinks(named, folders);
      const status = await stat(file);
      const { size, mtimeMs, ino } = status;
      if (!status.isFile()) throw new FileProblem(named, (m) => m.notAFile);
      return { file, size, stamp: `${ino} ${mtimeMs} ${size}` };
    } catch (error) {
      if (isMissing(error)) continue;
      throw problemOf(named, error);
    }
  }
  throw new FileProblem(first, (m) => m.noFile);
}

function isMissing(error: unknown): boolean {
  const { code = "" } = error as NodeJS.ErrnoException;
  return code === "ENOENT" || code === "ENOTDIR";
}

async function readCorpus(file: string, size: number, signal: AbortSignal): Promise<CorpusData> {
  const pieces = await orAbort(readPieces(file, size, signal), file, signal);
  // Its library is loaded when a plan is read.
  const { parseJson } = await import("./json.ts");
  const read = await inTurns(parseJson(pieces), file, signal);
  if ("fault" in read) {
    const { line, column } = read.fault;
    throw new FileProblem(file, (m) => m.notJsonAt(line, column));
  }
  const fault = await inTurns(findCorpusFault(read.value), file, signal);
  if (fault) throw new FileProblem(file, (m) => m.faultyCorpus(fault));
  return read.value as CorpusData;
}

/** No more than the size that the file had: one that grows meanwhile is no longer JSON. */
async function readPieces(file: string, size: number, signal: AbortSignal): Promise<string[]> {
  try {
    await using handle = await open(file);
    const decoder = new TextDecoder("utf-8", { fatal: true });
    const buffer = new Uint8Array(PIECE);
    const pieces: string[] = [];
    for (let left = size; left > 0 && !signal.aborted; ) {
      const { bytesRead } = await handle.read(buffer, 0, Math.min(PIECE, left));
      if (bytesRead === 0) break;
      pieces.push(decoder.decode(buffer.subarray(0, bytesRead), { stream: true }));
      left -= bytesRead;
    }
    return [...pieces, decoder.decode()];
  } catch (error) {
    throw problemOf(file, error);
  }
}

/** Does steps in the turns of the loop. */
async function inTurns<T>(steps: Steps<T>, file: string, signal: AbortSignal): Promise<T> {
  for (let rested = performance.now(); ; ) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - rested < TURN) continue;
    await orAbort(new Promise((resolve) => setImmediate(resolve)), file, signal);
    rested = performance.now();
  }
}

/** What a disk that does not answer is asked for is not waited for once the reading is ended. */
function orAbort<T>(work: Promise<T>, file: string, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(new FileProblem(file, (m) => m.stopped));
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}
