import type { LanguageService } from "./contract.ts";
import type { CorpusData } from "./corpus/model.ts";
import { readDraft } from "./draft/draft.ts";
import { citeClause } from "./features/citing/citeClause.ts";
import { insertCitation } from "./features/citing/insertCitation.ts";
import { findPassage } from "./features/citing/passage.ts";
import { quoteText } from "./features/citing/quoteText.ts";
import { restyleDraft } from "./features/citing/restyle.ts";
import { cleanDraft, cleanText, countDamage, hasResidue } from "./features/cleaning.ts";
import { corrections } from "./features/codeActions.ts";
import { complete, describeCompletion } from "./features/completion/completion.ts";
import { convertDraft } from "./features/conversion.ts";
import { diagnose, diagnoseInSteps } from "./features/diagnostics.ts";
import { type Environment, scriptOf } from "./features/environment.ts";
import { fixAll } from "./features/fixAll.ts";
import { readHeadedSections } from "./features/headedSections.ts";
import { describeClause } from "./features/hover/clauseText.ts";
import { hover } from "./features/hover/hover.ts";
import { inlayHints } from "./features/inlayHints.ts";
import { clauseDocument } from "./features/navigation/clauseDocument.ts";
import { clauseTarget, definition } from "./features/navigation/definition.ts";
import { findDeclarations, findReferences } from "./features/navigation/findReferences.ts";
import { findLinks } from "./features/navigation/links.ts";
import { subjectAt, subjectInDocument } from "./features/navigation/subject.ts";
import { findSymbols } from "./features/navigation/workspaceSymbols.ts";
import { prepare } from "./features/preparation.ts";
import { searchClauses } from "./features/search.ts";
import { createEnvironments, type ServiceHost } from "./host.ts";
import { messagesFor } from "./messages/locale.ts";
import type { Messages } from "./messages/messages.ts";

export type { LanguageService } from "./contract.ts";

/** Makes the service out of what a machine gives. Tables and indexes are made when they are first needed. */
export function createLanguageService(host: ServiceHost): LanguageService {
  const environmentOf = createEnvironments(host);
  const messages = messagesFor(host.locale);
  const withCorpora = (corpora: readonly CorpusData[]): LanguageService =>
    createService(environmentOf([...corpora, ...host.corpora]), messages, withCorpora);
  return withCorpora([]);
}

function createService(
  environment: Environment,
  messages: Messages,
  withCorpora: LanguageService["withCorpora"],
): LanguageService {
  const { library, tables } = environment;
  const service: LanguageService = {
    library,
    withCorpora,
    prepare: () => prepare(library),
    openDraft: (text, language, previous) => readDraft(text, language, tables, previous),
    scriptOf,
    hover: (draft, offset, settings) => hover(draft, offset, settings, environment, messages),
    inlayHints: (draft, span, settings) => inlayHints(draft, span, settings, environment, messages),
    definition: (draft, offset, settings) => definition(draft, offset, settings, environment),
    subjectAt: (draft, offset, own, settings) =>
      own
        ? subjectInDocument(own, draft, offset, settings, environment)
        : subjectAt(draft, offset, settings, environment),
    findReferences: (draft, subject, settings) =>
      findReferences(draft, subject, settings, environment),
    findDeclarations,
    findLinks: (draft, settings) => findLinks(draft, settings, environment),
    readSections: readHeadedSections,
    findSymbols: (query, { script }) =>
      findSymbols(library, query, script === "auto" ? "Hans" : script),
    clauseDocument: (id, script) => {
      const corpus = library.corpus(id);
      return corpus && clauseDocument(corpus, script);
    },
    clauseTarget: (id, number, script) => {
      const document = service.clauseDocument(id, script);
      return document && clauseTarget(document, number);
    },
    complete: (draft, offset, settings) => complete(draft, offset, settings, environment),
    describeCompletion: (subject, script) =>
      describeCompletion(subject, script, environment, messages),
    diagnose: (draft, settings) => diagnose(draft, settings, environment, messages),
    diagnoseInSteps: (draft, settings) => diagnoseInSteps(draft, settings, environment, messages),
    corrections: (draft, findings, span, settings) =>
      corrections(draft, findings, span, messages, () => service.clean(draft, null, settings)),
    fixAll: (draft, settings) => fixAll(draft, settings, environment, messages),
    convert: (draft, span, script, settings) =>
      convertDraft(draft, span, script, settings, environment),
    restyle: (draft, style, settings) => restyleDraft(draft, style, settings, environment),
    clean: (draft, span, settings) => cleanDraft(draft, span, settings, environment),
    countDamage: (repairs) => countDamage(repairs, messages),
    cleanText: (text, language, settings) => cleanText(text, language, settings, environment),
    quoteText: (text, draft, offset, settings) =>
      quoteText(text, { draft, offset, settings }, environment, messages),
    hasResidue,
    search: (query, script, most) => searchClauses(library, query, script, most),
    findPassage: (selected) => findPassage(library, selected),
    cite: (request) => citeClause(request, library),
    insertCitation: (draft, request, settings) =>
      insertCitation(draft, request, settings, environment, messages),
    describeClause: (corpus, number, script) => {
      const found = library.find(corpus, number);
      return (
        found && describeClause(found.corpus, found.clause, script, messages, environment.address)
      );
    },
  };
  return service;
}
