import { readFileSync } from "node:fs";
import { draftLanguage } from "../host/draftFiles.ts";
import type { DraftLanguage } from "../service/draft/draft.ts";
import { Failure, reasonOf } from "./failure.ts";
import { messages } from "./language.ts";

/** A draft as it was named on the command line or found in a folder. */
export interface Input {
  /** `-` for standard input. */
  readonly file: string;
  /** Without a byte order mark. */
  readonly text: string;
  /** The byte order mark that the file begins with, or nothing: to be written back. */
  readonly mark: string;
  readonly language: DraftLanguage;
}

/** Reads a draft; one that is not UTF-8 is refused, never guessed at. */
export function readInput(file: string): Input {
  const language = file === "-" ? "markdown" : (draftLanguage(file) ?? "plaintext");
  const decoded = decode(file, readBytes(file));
  const mark = decoded.startsWith("\ufeff") ? "\ufeff" : "";
  return { file, text: decoded.slice(mark.length), mark, language };
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file === "-" ? 0 : file);
  } catch (error) {
    throw new Failure(`${file}: ${reasonOf(error)}`);
  }
}

/** The byte order mark, where there is one, stays in the text, so that writing gives it back. */
function decode(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Failure(`${file}: ${messages.notUtf8}`);
  }
}
