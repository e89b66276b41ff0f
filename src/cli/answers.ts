import type { Question } from '../pipeline/reading/question.ts';
import { wordQuestion } from '../pipeline/remarks/wordQuestion.ts';
import { isTree } from '../pipeline/written/tree.ts';

type Asked = Pick<Question, 'asked'>;

/** What of the command line gives each answer of a question, in the words of a shell: `--set columns.amount=Total`. */
export function listAnswers(question: Asked): string[] {
  const { setting, answers } = wordQuestion(question);
  return answers.map(({ value }) =>
    setting === 'columns' && isTree(value)
      ? Object.entries(value)
          .map(([role, title]) => set(`columns.${role}`, title))
          .join(' ')
      : set(setting, value),
  );
}

const mostAnswers = 3;

/** How to answer, as the end of a message of one line. */
export function explainAnswers(question: Asked): string {
  const all = listAnswers(question);
  const { asked } = question;
  const proposed = asked.proposal === undefined ? undefined : all[asked.proposal];
  if (proposed !== undefined) return `Answer with ${proposed}, as --accept does.`;
  if (asked.code === 'columns-missing' && asked.values.example === undefined)
    return `Answer with --set columns.${asked.values.role}=<title>.`;
  return `Answer with ${all.slice(0, mostAnswers).join(', or ')}.`;
}

function set(key: string, value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const assignment = `${key}=${text}`;
  return `--set ${/^[\p{L}\d_.=/-]*$/u.test(assignment) ? assignment : `'${assignment.replaceAll("'", `'\\''`)}'`}`;
}
