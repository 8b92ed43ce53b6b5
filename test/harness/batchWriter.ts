import {
  AbstractMessageWriter,
  type Message,
  type MessageWriter,
} from "vscode-languageserver-protocol/node";

/** Writes each message whole, or several in one piece. */
export class BatchWriter extends AbstractMessageWriter implements MessageWriter {
  readonly #stream: NodeJS.WritableStream;
  #held: Buffer[] | undefined;

  constructor(stream: NodeJS.WritableStream) {
    super();
    this.#stream = stream;
  }

  /** From now on messages are kept back. */
  hold(): void {
    this.#held = [];
  }

  /** Writes what was kept back in one piece. */
  release(): void {
    const held = this.#held ?? [];
    this.#held = undefined;
    if (held.length) this.#stream.write(Buffer.concat(held));
  }

  async write(message: Message): Promise<void> {
    const body = Buffer.from(JSON.stringify(message));
    const framed = Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]);
    if (this.#held) this.#held.push(framed);
    else this.#stream.write(framed);
  }

  end(): void {
    this.#stream.end();
  }
}
