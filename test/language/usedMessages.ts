import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultRules } from '../../src/pipeline/naming/defaultRules.ts';
import { seedRules } from '../../src/pipeline/naming/seedRules.ts';
import { repository } from '../paths.ts';

/** Every message that the code may say: the literals in its calls of `t` and `message`, and the texts of the preset rules. */
export function usedMessages(): Set<string> {
  const files = ['src', 'webview'].flatMap(listSources);
  const literals = files.flatMap((file) => findMessages(readFileSync(file, 'utf8')));
  const rules = [...Object.values(defaultRules), ...Object.values(seedRules)];
  const texts = rules.flatMap(({ name, description, action, task, drafts }) => [
    ...[name, description, action, task],
    ...drafts,
  ]);
  return new Set([...literals, ...texts.filter((text) => text !== '')]);
}

function listSources(folder: string): string[] {
  const names = readdirSync(join(repository, folder), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.ts')).map((name) => join(repository, folder, name));
}

/** The compiler sees to it that the first argument is a literal; it is one of a single line in quotes. */
const call = /\b(?:t|message)\(\s*('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")/g;

/** Of a file that speaks at all: others may have functions of the same names. */
function findMessages(source: string): string[] {
  if (!source.includes('/language.ts')) return [];
  return [...source.matchAll(call)].map(([, literal]) => readLiteral(literal!));
}

function readLiteral(literal: string): string {
  return literal.slice(1, -1).replace(/\\(u[0-9a-f]{4}|.)/gi, (_, escaped: string) => {
    if (/^u[0-9a-f]{4}$/i.test(escaped)) return String.fromCharCode(Number.parseInt(escaped.slice(1), 16));
    return escaped === 'n' ? '\n' : escaped;
  });
}
