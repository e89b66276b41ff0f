import { type Uri, window } from 'vscode';
import type { Question } from '../pipeline/question.ts';
import { keepAnswer } from './keepAnswer.ts';

/** Asks by a quick pick and keeps the answer in the settings. False where the user gives none. */
export async function answerQuestion({ message, choice }: Question, workbook: Uri): Promise<boolean> {
  const items = choice.answers.map(({ label, description, value }) => ({ label, description, value }));
  const picked = await window.showQuickPick(items, {
    title: choice.title,
    placeHolder: message,
    ignoreFocusOut: true,
    matchOnDescription: true,
  });
  if (picked === undefined) return false;
  await keepAnswer(choice, picked.value, workbook);
  return true;
}
