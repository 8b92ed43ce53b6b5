import {
  type CancellationToken,
  ErrorCodes,
  type InitializeParams,
  type Location,
  type ReferenceParams,
  ResponseError,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { CLAUSE_LOCATION, type ClauseParams } from "../protocol.ts";
import {
  toDocumentLink,
  toDocumentSymbol,
  toFoldingRanges,
  toLocation,
  toLocationLink,
  toSymbol,
  toTargetLocation,
} from "./convertPlaces.ts";
import { onDocument, onDocumentLater, unlessCancelled } from "./guard.ts";
import { Progress } from "./progress.ts";
import type { Session } from "./session.ts";
import { WorkspaceDrafts } from "./workspaceDrafts.ts";

/** Answers for standard requests that lead from drafts to clauses and back. */
export function registerNavigation(session: Session, params: InitializeParams): void {
  const { clauseDocuments, connection, drafts, messages, service } = session;
  const takesLinks = params.capabilities.textDocument?.definition?.linkSupport === true;

  connection.onDefinition(
    onDocument(session, "textDocument/definition", null, (document, { position }) => {
      const offset = document.offsetAt(position);
      const settings = session.settingsFor(document);
      const found = service.definition(drafts.get(document), offset, settings);
      if (!found) return null;
      return takesLinks
        ? [toLocationLink(document, found, clauseDocuments)]
        : toTargetLocation(found.target, clauseDocuments);
    }),
  );

  const search = new ReferenceSearch(session, params);
  connection.onReferences(
    onDocumentLater(
      session,
      "textDocument/references",
      null,
      (document, asked: ReferenceParams, token) => search.run(document, asked, token),
    ),
  );

  connection.onDocumentLinks(
    onDocument(session, "textDocument/documentLink", [], (document) => {
      const links = service.findLinks(drafts.get(document), session.settingsFor(document));
      return links.map((link) => toDocumentLink(document, link, clauseDocuments));
    }),
  );

  connection.onDocumentSymbol(
    onDocument(session, "textDocument/documentSymbol", [], (document) => {
      const sections = service.readSections(drafts.get(document));
      return sections.map((section) => toDocumentSymbol(document, section));
    }),
  );

  // Null lets VS Code fold by indentation where a draft has no headings.
  connection.onFoldingRanges(
    onDocument(session, "textDocument/foldingRange", null, (document) => {
      const sections = service.readSections(drafts.get(document));
      const ranges = sections.flatMap((section) => toFoldingRanges(document, section));
      return ranges.length > 0 ? ranges : null;
    }),
  );

  connection.onWorkspaceSymbol(
    unlessCancelled(session, "workspace/symbol", ({ query }) =>
      service.findSymbols(query, session.settings).map((one) => toSymbol(one, clauseDocuments)),
    ),
  );

  connection.workspace.textDocumentContent.on(
    unlessCancelled(session, "workspace/textDocumentContent", ({ uri }) => {
      const document = clauseDocuments.find(uri);
      if (document) return { text: document.text };
      throw new ResponseError(ErrorCodes.InvalidParams, messages.noSuchDocument(uri));
    }),
  );

  connection.onRequest(
    CLAUSE_LOCATION,
    unlessCancelled(
      session,
      CLAUSE_LOCATION,
      ({ uri, corpus, number }: ClauseParams): Location | null => {
        const target = service.clauseTarget(corpus, number, session.scriptFor(uri));
        return target && toTargetLocation(target, clauseDocuments);
      },
    ),
  );
}

/** Finds where the drafts of the workspace speak of what stands at a position. */
class ReferenceSearch {
  readonly #session: Session;
  readonly #workspace: WorkspaceDrafts;

  constructor(session: Session, params: InitializeParams) {
    this.#session = session;
    this.#workspace = new WorkspaceDrafts(session, params);
  }

  /** What was found until the user stopped it; null where nothing at the position can be looked for. */
  async run(
    document: TextDocument,
    { position, context }: ReferenceParams,
    token: CancellationToken,
  ): Promise<Location[] | null> {
    const { clauseDocuments, drafts, messages, service } = this.#session;
    const own = clauseDocuments.find(document.uri);
    const settings = this.#session.settingsFor(document);
    const offset = document.offsetAt(position);
    const subject = service.subjectAt(drafts.get(document), offset, own, settings);
    if (!subject) return null;
    using progress = new Progress(this.#session, messages.findingReferences, token);
    const script = this.#session.scriptFor(document.uri);
    const declared = context.includeDeclaration ? service.findDeclarations(subject, script) : [];
    const locations = declared.map((target) => toTargetLocation(target, clauseDocuments));
    let searched = 0;
    for await (const read of this.#workspace.all()) {
      if (progress.stopped) break;
      progress.report(messages.draftsSearched(++searched));
      const spans = service.findReferences(read.draft, subject, this.#session.settings);
      locations.push(...spans.map((span) => toLocation(read.document, span)));
    }
    return locations;
  }
}
