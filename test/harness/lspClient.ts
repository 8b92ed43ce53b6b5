import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import {
  type CancellationToken,
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  type CompletionItem,
  type CompletionList,
  CompletionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  type Hover,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  type Position,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  type Registration,
  RegistrationRequest,
  ShowMessageNotification,
  ShutdownRequest,
  StreamMessageReader,
  type TextDocumentContentChangeEvent,
} from "vscode-languageserver-protocol/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { BatchWriter } from "./batchWriter.ts";
import { Inbox } from "./inbox.ts";
import { OpenDocuments } from "./openDocuments.ts";

export const CLI = join(import.meta.dirname, "../../out/cli.cjs");

export interface ClientOptions {
  /** Program to start instead of the built one. */
  readonly program?: string;
  readonly locale?: string;
  readonly initializationOptions?: unknown;
  readonly capabilities?: ClientCapabilities;
  /** Added to the server's environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** The folders that are open, as URIs. */
  readonly folders?: readonly string[];
  /** Answers `workspace/configuration`; where it is given the client says that it can be asked. */
  readonly configuration?: (section: string | undefined) => unknown;
  /** Answers `client/registerCapability`; where it is given the client says that it takes registrations. */
  readonly register?: (methods: string[], registrations: readonly Registration[]) => void;
}

export interface OpenOptions {
  readonly uri?: string;
  readonly languageId?: string;
  readonly version?: number;
}

/** Starts a server over its standard input and output, and initializes it. */
export async function startClient(options: ClientOptions = {}): Promise<LspClient> {
  const client = new LspClient(options);
  try {
    await client.initialize();
    return client;
  } catch (error) {
    await client[Symbol.asyncDispose]();
    throw error;
  }
}

/** An editor, as far as the server can tell. Use it with `await using`: the server is always stopped. */
export class LspClient implements AsyncDisposable {
  readonly connection: ProtocolConnection;
  readonly child: ChildProcessWithoutNullStreams;
  readonly logged = new Inbox<{ type: number; message: string }>();
  readonly shown = new Inbox<{ type: number; message: string }>();
  readonly published = new Inbox<PublishDiagnosticsParams>();
  readonly #exited: Promise<unknown[]>;
  readonly #options: ClientOptions;
  readonly #writer: BatchWriter;
  readonly #documents = new OpenDocuments();
  readonly #configured = Promise.withResolvers<void>();
  #opened = 0;
  #stderr = "";

  constructor(options: ClientOptions) {
    this.#options = options;
    const env = { ...process.env, ...options.env };
    this.child = spawn(process.execPath, [options.program ?? CLI, "lsp", "--stdio"], { env });
    this.#exited = once(this.child, "exit");
    this.child.stderr.setEncoding("utf8").on("data", (text) => {
      this.#stderr += text;
    });
    this.child.stdin.on("error", () => {});
    this.#writer = new BatchWriter(this.child.stdin);
    const reader = new StreamMessageReader(this.child.stdout);
    this.connection = createProtocolConnection(reader, this.#writer);
    this.#listen();
  }

  async initialize(): Promise<InitializeResult> {
    const { capabilities, configuration, register, locale, initializationOptions, folders } =
      this.#options;
    const workspace = {
      ...capabilities?.workspace,
      ...(configuration && { configuration: true }),
      ...(register && { didChangeConfiguration: { dynamicRegistration: true } }),
    };
    const result = await this.request(InitializeRequest.method, {
      processId: process.pid,
      rootUri: null,
      ...(folders && { workspaceFolders: folders.map((uri) => ({ uri, name: uri })) }),
      capabilities: { ...capabilities, workspace },
      ...(locale !== undefined && { locale }),
      ...(initializationOptions !== undefined && { initializationOptions }),
    });
    await this.notify(InitializedNotification.method, {});
    if (configuration) await this.#orEnd(this.#configured.promise);
    return result as InitializeResult;
  }

  /** Opens a document and gives its URI. */
  async open(text: string, options: OpenOptions = {}): Promise<string> {
    const { languageId = "markdown", version = 1 } = options;
    const uri = options.uri ?? `file:///drafts/${++this.#opened}.md`;
    this.#documents.open(uri, languageId, version, text);
    const textDocument = { uri, languageId, version, text };
    await this.notify(DidOpenTextDocumentNotification.method, { textDocument });
    return uri;
  }

  /** Changes a document, one edit after the other as LSP has it, and gives the new version. */
  async change(
    uri: string,
    contentChanges: TextDocumentContentChangeEvent[],
    version = this.document(uri).version + 1,
  ): Promise<number> {
    this.#documents.change(uri, contentChanges, version);
    const params = { textDocument: { uri, version }, contentChanges };
    await this.notify(DidChangeTextDocumentNotification.method, params);
    return version;
  }

  async close(uri: string): Promise<void> {
    this.#documents.close(uri);
    await this.notify(DidCloseTextDocumentNotification.method, { textDocument: { uri } });
  }

  /** A document as the client has it. */
  document(uri: string): TextDocument {
    return this.#documents.get(uri);
  }

  /** Waits for the diagnostics of a document's version; what was published before is let go. */
  async diagnostics(uri: string, version = this.document(uri).version): Promise<Diagnostic[]> {
    const of = (one: PublishDiagnosticsParams) => one.uri === uri && one.version === version;
    return (await this.take(this.published, of)).diagnostics;
  }

  /** Waits for the first entry that fits and takes it out, with all before it. */
  take<T>(inbox: Inbox<T>, fits: (entry: T) => boolean = () => true): Promise<T> {
    return this.#orEnd(inbox.take(fits));
  }

  hover(uri: string, position: Position): Promise<Hover | null> {
    return this.request(HoverRequest.method, { textDocument: { uri }, position });
  }

  async complete(uri: string, position: Position): Promise<CompletionItem[]> {
    const params = { textDocument: { uri }, position };
    return (await this.request<CompletionList>(CompletionRequest.method, params)).items;
  }

  codeActions(
    uri: string,
    range: Range,
    diagnostics: Diagnostic[] = [],
    only?: string[],
  ): Promise<CodeAction[]> {
    const context = only ? { diagnostics, only } : { diagnostics };
    return this.request(CodeActionRequest.method, { textDocument: { uri }, range, context });
  }

  /** A request of any method; rejected where the server ends before it answers. */
  request<R>(method: string, params?: object, token?: CancellationToken): Promise<R> {
    const { connection } = this;
    if (!params) return this.#orEnd(connection.sendRequest<R>(method));
    return this.#orEnd(
      token
        ? connection.sendRequest<R>(method, params, token)
        : connection.sendRequest<R>(method, params),
    );
  }

  notify(method: string, params?: object): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  /** Everything that `send` sends arrives at the server in one piece. */
  together<T>(send: () => T): T {
    this.#writer.hold();
    try {
      return send();
    } finally {
      this.#writer.release();
    }
  }

  /** Ends the server as editors do; gives its exit status. */
  async shutdown(): Promise<number | null> {
    await this.request(ShutdownRequest.method);
    await this.notify(ExitNotification.method);
    return this.exited();
  }

  /** The server's exit status, once it has ended; null where a signal ended it. */
  async exited(): Promise<number | null> {
    const [status] = await this.#exited;
    return status as number | null;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.connection.dispose();
    this.child.kill();
    await this.#exited;
  }

  #listen(): void {
    const { connection } = this;
    connection.onNotification(PublishDiagnosticsNotification.type, (params) =>
      this.published.put(params),
    );
    connection.onNotification(LogMessageNotification.type, (params) => this.logged.put(params));
    connection.onNotification(ShowMessageNotification.type, (params) => this.shown.put(params));
    connection.onRequest(RegistrationRequest.type, ({ registrations }) =>
      this.#options.register?.(
        registrations.map(({ method }) => method),
        registrations,
      ),
    );
    connection.onRequest(ConfigurationRequest.type, ({ items }) => {
      this.#configured.resolve();
      return items.map(({ section }) => this.#options.configuration?.(section) ?? null);
    });
    connection.onError(() => {});
    connection.listen();
  }

  async #orEnd<T>(awaited: Promise<T>): Promise<T> {
    const ended = this.#exited.then(([status, signal]) => {
      throw new Error(`the server ended (${status ?? signal}): ${this.#stderr}`);
    });
    return Promise.race([awaited, ended]);
  }
}
