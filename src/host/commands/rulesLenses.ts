import {
  CodeLens,
  type CodeLensProvider,
  type Disposable,
  EventEmitter,
  languages,
  Range,
  type TextDocument,
} from 'vscode';
import { readRules } from '../../pipeline/naming/readRules.ts';
import { isTree } from '../../pipeline/written/tree.ts';
import { describeTake } from '../rules/describeTrial.ts';
import { readRulesDocument } from '../rules/rulesDocument.ts';
import type { WorkbookSession } from '../sessions/workbookSession.ts';

const patterns = ['**/settings.json', '**/.vscode/segment-rules.json', '**/*.code-workspace'];

/** Says above each rule, as it is typed, what it would take of the workbook that was segmented last. */
export class RulesLenses implements Disposable, CodeLensProvider {
  readonly #changed = new EventEmitter<void>();
  readonly onDidChangeCodeLenses = this.#changed.event;
  readonly #registration: Disposable;
  readonly #findSession: () => WorkbookSession | undefined;

  constructor(findSession: () => WorkbookSession | undefined) {
    this.#findSession = findSession;
    this.#registration = languages.registerCodeLensProvider(
      patterns.map((pattern) => ({ pattern })),
      this,
    );
  }

  /** Other segments are shown, so that the rules take other ones. */
  refresh(): void {
    this.#changed.fire();
  }

  async provideCodeLenses(document: TextDocument): Promise<CodeLens[]> {
    const rules = readRulesDocument(document);
    if (rules === undefined || !isTree(rules.text.rules)) return [];
    const trial = await this.#findSession()?.tryIfSegmented(readRules(rules.combined, rules.preset));
    const written = rules.text.rules;
    const takes = trial?.rules.filter(({ id }) => Object.hasOwn(written, id)) ?? [];
    return takes.map((take) => {
      const position = document.positionAt(rules.text.locate([take.id]).offset);
      const command = { title: describeTake(take), command: 'segmentAi.tryRules' };
      return new CodeLens(new Range(position, position), command);
    });
  }

  dispose(): void {
    this.#registration.dispose();
    this.#changed.dispose();
  }
}
