import {
  commands,
  type Disposable,
  EventEmitter,
  type TextDocument,
  type TextDocumentContentProvider,
  Uri,
  window,
  workspace,
} from 'vscode';
import { t } from '../../pipeline/language/language.ts';
import { readRules } from '../../pipeline/naming/readRules.ts';
import { fileName } from '../ports/ports.ts';
import { describeTrial } from '../rules/describeTrial.ts';
import { readRulesDocument } from '../rules/rulesDocument.ts';
import type { WorkbookSession } from '../sessions/workbookSession.ts';

const scheme = 'segment-ai-trial';
/** Milliseconds of rest after a key, before the rules are tried. */
const rest = 300;

/** What is on trial: the rules in a document as they are typed, or without one the rules in force. */
interface Subject {
  readonly session: WorkbookSession;
  readonly document: TextDocument | undefined;
}

/** A preview, beside the rules, of what each rule would take; nothing is saved. It follows what is typed. */
export class RulesTrial implements Disposable, TextDocumentContentProvider {
  readonly #changed = new EventEmitter<Uri>();
  readonly onDidChange = this.#changed.event;
  readonly #subscriptions: Disposable[];
  #subject: Subject | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.#subscriptions = [
      this.#changed,
      workspace.registerTextDocumentContentProvider(scheme, this),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document === this.#subject?.document) this.#refreshSoon();
      }),
    ];
  }

  /** Opens the preview for the rules in the active editor, tried on the session's segments. */
  async show(session: WorkbookSession): Promise<void> {
    const document = window.activeTextEditor?.document;
    const holdsRules = document !== undefined && readRulesDocument(document) !== undefined;
    this.#subject = { session, document: holdsRules ? document : undefined };
    const uri = trialUri(session);
    this.#changed.fire(uri);
    await commands.executeCommand('markdown.showPreviewToSide', uri);
  }

  async provideTextDocumentContent(): Promise<string> {
    const subject = this.#subject;
    // After a reload of the window the preview may come back before anything is tried.
    if (subject === undefined)
      return t('Run “Segment AI: Try Naming Rules” again to see what the rules match.');
    const { session, document } = subject;
    const rules = document && readRulesDocument(document);
    const trial = await session.tryRules(rules && readRules(rules.combined, rules.preset));
    const origin = document
      ? t('The rules in {0} as they stand in the editor.', fileName(document.uri))
      : t('Current rules.');
    return describeTrial({ workbook: fileName(session.workbook), origin, names: session.names }, trial);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const each of this.#subscriptions) each.dispose();
  }

  #refreshSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.#subject !== undefined) this.#changed.fire(trialUri(this.#subject.session));
    }, rest);
  }
}

function trialUri({ workbook }: WorkbookSession): Uri {
  return Uri.from({ scheme, path: `/Naming rules on ${fileName(workbook)}.md` });
}
