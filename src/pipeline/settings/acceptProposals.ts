import { Question } from '../reading/question.ts';
import { type AskedSetting, type WordedQuestion, wordQuestion } from '../remarks/wordQuestion.ts';
import { layOver } from '../written/tree.ts';

/** Settings, whatever else there is of them. */
export type AskedSettings = Readonly<Record<AskedSetting, unknown>>;

/** The settings with one of a question's answers in them, by its index. */
export function answerWith<Asked extends AskedSettings>(
  settings: Asked,
  { setting, answers }: Pick<WordedQuestion, 'setting' | 'answers'>,
  index: number,
): Asked {
  return { ...settings, [setting]: layOver(settings[setting], answers[index]?.value) };
}

/**
 * Does work under settings; each question that it raises is answered by its proposal, and the work is done anew. Throws
 * a question that proposes nothing, or the same as before.
 * @param onAccept hears of each question that was answered so
 */
export async function acceptProposals<Asked extends AskedSettings, Value>(
  settings: Asked,
  work: (settings: Asked) => Promise<Value>,
  onAccept: (question: Question) => void = () => {},
): Promise<Value> {
  const tried = new Set<string>();
  let answered = settings;
  for (;;) {
    try {
      return await work(answered);
    } catch (error) {
      if (!(error instanceof Question) || error.asked.proposal === undefined) throw error;
      const worded = wordQuestion(error);
      answered = answerWith(answered, worded, error.asked.proposal);
      const key = JSON.stringify([worded.setting, answered[worded.setting]]);
      if (tried.has(key)) throw error;
      tried.add(key);
      onAccept(error);
    }
  }
}
