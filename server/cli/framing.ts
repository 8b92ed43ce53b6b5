/** Longer headers are none, in bytes. */
const LONGEST_HEADER = 4096;
/** Larger messages would not fit into the memory, in bytes. */
const LARGEST = 512 * 1024 * 1024;
const END = "\r\n\r\n";
const HEADER =
  /^(?:[\w-]+:[^\r\n]*\r\n)*Content-Length: *([0-9]{1,9})\r\n(?:[\w-]+:[^\r\n]*\r\n)*$/i;

/**
 * Follows how bytes are framed as messages (LSP, base protocol). Behind a
 * header that is wrong nobody can tell where the next message begins, so the
 * reader would wait for ever.
 */
export class Framing {
  #header = Buffer.alloc(0);
  /** How much of a message's body is still to come. */
  #left = 0;

  /** Whether what has come in so far, with `bytes`, is framed rightly. */
  accepts(bytes: Buffer): boolean {
    let rest = bytes;
    while (rest.length > 0) {
      const body = Math.min(this.#left, rest.length);
      this.#left -= body;
      rest = this.#readHeader(rest.subarray(body));
      if (this.#left > LARGEST || this.#header.length > LONGEST_HEADER) return false;
    }
    return true;
  }

  /** What follows the header; nothing where it has not come in whole. A wrong one has no end. */
  #readHeader(bytes: Buffer): Buffer {
    if (bytes.length === 0) return bytes;
    const known = this.#header.length;
    this.#header = Buffer.concat([this.#header, bytes.subarray(0, LONGEST_HEADER + 1)]);
    const end = this.#header.indexOf(END);
    if (end < 0) return bytes.subarray(bytes.length);
    const header = this.#header.toString("latin1", 0, end + 2);
    this.#left = Number(HEADER.exec(header)?.[1] ?? Number.POSITIVE_INFINITY);
    this.#header = Buffer.alloc(0);
    return bytes.subarray(end + END.length - known);
  }
}
