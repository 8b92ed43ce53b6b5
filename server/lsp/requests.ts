import { type CodeAction, CodeActionKind, type InitializeParams } from "vscode-languageserver";
import {
  toCodeAction,
  toCompletionItem,
  toDocumented,
  toFixAll,
  toHover,
  toInlayHint,
  toSpan,
} from "./convert.ts";
import { onDocument, unlessCancelled } from "./guard.ts";
import type { Session } from "./session.ts";

/** Answers for standard requests: each gets the draft and asks the service. */
export function registerRequests(session: Session, { capabilities }: InitializeParams): void {
  const { connection } = session;
  const { labelDetailsSupport } = capabilities.textDocument?.completion?.completionItem ?? {};

  connection.onHover(
    onDocument(session, "textDocument/hover", null, (document, { position }) => {
      const { drafts, service } = session;
      const found = service.hover(
        drafts.get(document),
        document.offsetAt(position),
        session.settingsFor(document),
      );
      return found && toHover(document, found);
    }),
  );

  connection.languages.inlayHint.on(
    onDocument(session, "textDocument/inlayHint", [], (document, { range }) => {
      const { drafts, service } = session;
      const span = toSpan(document, range);
      const found = service.inlayHints(drafts.get(document), span, session.settings);
      return found.map((hint) => toInlayHint(document, hint));
    }),
  );

  connection.onCompletion(
    onDocument(session, "textDocument/completion", null, (document, { position }) => {
      const { drafts, service } = session;
      const offset = document.offsetAt(position);
      const found = service.complete(drafts.get(document), offset, session.settings);
      const items = found.map((one, index) =>
        toCompletionItem(document, one, index, labelDetailsSupport === true),
      );
      return { isIncomplete: true, items };
    }),
  );

  connection.onCompletionResolve(
    unlessCancelled(session, "completionItem/resolve", (item) => {
      const { subject, script } = item.data ?? {};
      const markdown = subject && session.service.describeCompletion(subject, script);
      return markdown ? toDocumented(item, markdown) : item;
    }),
  );

  connection.onCodeAction(
    onDocument(session, "textDocument/codeAction", [], (document, { range, context }) => {
      const { drafts, service } = session;
      const draft = drafts.get(document);
      const findings = service.diagnose(draft, session.settings);
      const actions: CodeAction[] = [];
      if (isWanted(CodeActionKind.QuickFix, context.only ?? [CodeActionKind.QuickFix])) {
        const offered = service.corrections(
          draft,
          findings,
          toSpan(document, range),
          session.settings,
        );
        actions.push(...offered.map((correction) => toCodeAction(document, correction)));
      }
      if (isWanted(FIX_ALL, context.only ?? [])) {
        actions.push(...toFixAll(document, service.fixAll(draft, session.settings), FIX_ALL));
      }
      return actions;
    }),
  );
}

/** What editors run on save where users set it so. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.policy-drafting`;

/** Whether a kind is among those asked for: itself, a kind above it, or “” for all. */
function isWanted(kind: string, asked: readonly string[]): boolean {
  return asked.some((one) => one === "" || one === kind || kind.startsWith(`${one}.`));
}
