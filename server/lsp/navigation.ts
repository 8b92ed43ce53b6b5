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
import type { WorkspaceFolders } from "./workspaceFolders.ts";

/** Answers for standard requests that lead from drafts to clauses and back. */
export function registerNavigation(
  session: Session,
  params: InitializeParams,
  folders: WorkspaceFolders,
): void {
  const { clauseDocuments, connection, messages } = session;
  const takesLinks = params.capabilities.textDocument?.definition?.linkSupport === true;

  connection.onDefinition(
    onDocument(session, "textDocument/definition", null, (document, { position }) => {
      const { drafts, service } = session;
      const offset = document.offsetAt(position);
      const settings = session.settingsFor(document);
      const found = service.definition(drafts.get(document), offset, settings);
      if (!found) return null;
      return takesLinks
        ? [toLocationLink(document, found, clauseDocuments)]
        : toTargetLocation(found.target, clauseDocuments);
    }),
  );

  const search = new ReferenceSearch(session, folders);
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
      const { drafts, service } = session;
      const links = service.findLinks(drafts.get(document), session.settingsFor(document));
      return links.map((link) => toDocumentLink(document, link, clauseDocuments));
    }),
  );

  connection.onDocumentSymbol(
    onDocument(session, "textDocument/documentSymbol", [], (document) => {
      const sections = session.service.readSections(session.drafts.get(document));
      return sections.map((section) => toDocumentSymbol(document, section));
    }),
  );

  // Null lets VS Code fold by indentation where a draft has no headings.
  connection.onFoldingRanges(
    onDocument(session, "textDocument/foldingRange", null, (document) => {
      const sections = session.service.readSections(session.drafts.get(document));
      const ranges = sections.flatMap((section) => toFoldingRanges(document, section));
      return ranges.length > 0 ? ranges : null;
    }),
  );

  connection.onWorkspaceSymbol(
    unlessCancelled(session, "workspace/symbol", ({ query }) =>
      session.service
        .findSymbols(query, session.settings)
        .map((one) => toSymbol(one, clauseDocuments)),
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
        const target = session.service.clauseTarget(corpus, number, session.scriptFor(uri));
        return target && toTargetLocation(target, clauseDocuments);
      },
    ),
  );
}

/** Finds where the drafts of the workspace speak of what stands at a position. */
class ReferenceSearch {
  readonly #session: Session;
  readonly #workspace: WorkspaceDrafts;

  constructor(session: Session, folders: WorkspaceFolders) {
    this.#session = session;
    this.#workspace = new WorkspaceDrafts(session, folders);
  }

  /**
   * What was found until the user stopped it; null where nothing at the position
   * can be looked for. Where other documents come meanwhile, it begins again.
   */
  async run(
    document: TextDocument,
    asked: ReferenceParams,
    token: CancellationToken,
  ): Promise<Location[] | null> {
    const { position, context } = asked;
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
      if (this.#session.service !== service) return this.run(document, asked, token);
      const spans = service.findReferences(read.draft, subject, this.#session.settings);
      locations.push(...spans.map((span) => toLocation(read.document, span)));
    }
    return locations;
  }
}
