import {
  Diagnostic,
  DiagnosticSeverity,
  type Disposable,
  languages,
  Range,
  type TextDocument,
  workspace,
} from 'vscode';
import { t } from '../../pipeline/language/language.ts';
import { wordRemark } from '../../pipeline/remarks/wordRemarks.ts';
import { type RulesDocument, readRulesDocument } from './rulesDocument.ts';
import { rulesFilePath } from './rulesFilePath.ts';
import { lintRulesText, type TextRange } from './rulesText.ts';

/** Milliseconds of rest after a key, before the rules are looked at. */
const rest = 250;

/** Says in the editor, where rules stand, what is wrong with them, as they are typed. */
export class RulesDiagnostics implements Disposable {
  readonly #diagnostics = languages.createDiagnosticCollection('Segment AI');
  readonly #subscriptions: Disposable[];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.#subscriptions = [
      this.#diagnostics,
      workspace.onDidOpenTextDocument((document) => this.#check(document)),
      workspace.onDidChangeTextDocument(({ document }) => this.#checkSoon(document)),
      workspace.onDidCloseTextDocument(({ uri }) => this.#diagnostics.delete(uri)),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('segmentAi.naming')) this.#checkAll();
      }),
    ];
    this.#checkAll();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const each of this.#subscriptions) each.dispose();
  }

  #checkAll(): void {
    for (const document of workspace.textDocuments) this.#check(document);
  }

  #checkSoon(document: TextDocument): void {
    if (readRulesDocument(document) === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#check(document), rest);
  }

  #check(document: TextDocument): void {
    const rules = readRulesDocument(document);
    if (rules !== undefined) this.#diagnostics.set(document.uri, diagnose(document, rules));
  }
}

function diagnose(document: TextDocument, { kind, text, preset, below }: RulesDocument): Diagnostic[] {
  const rangeOf = ({ offset, length }: TextRange) =>
    new Range(document.positionAt(offset), document.positionAt(offset + length));
  if (kind === 'file' && text.error !== undefined) {
    const message = t(
      '{0} has a syntax error here; until it is fixed, the rules from before apply.',
      rulesFilePath,
    );
    return [mark(new Diagnostic(rangeOf(text.error), message, DiagnosticSeverity.Error), 'syntax')];
  }
  return lintRulesText(text, preset, below).map(({ remark, severity, range }) => {
    const level = severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
    return mark(new Diagnostic(rangeOf(range), wordRemark(remark), level), remark.code);
  });
}

function mark(diagnostic: Diagnostic, code: string): Diagnostic {
  return Object.assign(diagnostic, { source: 'Segment AI', code });
}
