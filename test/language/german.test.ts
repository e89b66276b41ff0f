import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository } from '../paths.ts';
import { usedMessages } from './usedMessages.ts';

const read = (path: string): Record<string, string> =>
  JSON.parse(readFileSync(join(repository, path), 'utf8'));

const messages = read('l10n/bundle.l10n.de.json');
const english = read('package.nls.json');
const german = read('package.nls.de.json');

const placeholders = (text: string) => [...new Set(text.match(/\{\d(, plural,)?/g))].sort();
const code = (text: string) => (text.match(/`[^`]+`|\]\(command:[^)]+\)/g) ?? []).sort();

describe('German', () => {
  const used = usedMessages();

  it('has every message that the code says, and no other (l10n/bundle.l10n.de.json)', () => {
    expect([...used].filter((message) => !Object.hasOwn(messages, message))).toEqual([]);
    expect(Object.keys(messages).filter((message) => !used.has(message))).toEqual([]);
  });

  it('has the placeholders of each message', () => {
    const differing = Object.entries(messages).filter(
      ([message, translation]) => placeholders(message).join() !== placeholders(translation).join(),
    );
    expect(differing).toEqual([]);
  });

  it('has words for every category of numbers that German has', () => {
    const categories = new Intl.PluralRules('de').resolvedOptions().pluralCategories;
    const plurals = Object.values(messages).flatMap((text) => text.match(/plural,( \w+ \{[^{}]*\})+/g) ?? []);
    expect(plurals.length).toBeGreaterThan(10);
    expect(plurals.filter((text) => categories.some((each) => !text.includes(` ${each} {`)))).toEqual([]);
  });

  it('keeps the space that joins a message to what stands beside it', () => {
    const edges = (text: string) => [text.startsWith(' '), text.endsWith(' ')];
    const differing = Object.entries(messages).filter(
      ([message, translation]) => edges(message).join() !== edges(translation).join(),
    );
    expect(differing).toEqual([]);
  });

  it('breaks no line between a number and its unit', () => {
    const unit = /(\d|#|\{\d\}) (%|[KMG]B|Monat|Tag|Jahr|Stunde|Minute|Sekunde)(e|en|n)?(?![\w-])|K = /;
    expect(Object.values(messages).filter((text) => unit.test(text))).toEqual([]);
  });

  it('puts names in curly marks, as English does, and in straight ones only what is to be typed', () => {
    const typed = (text: string) => text.match(/"[^"]*"/g)?.length ?? 0;
    const differing = Object.entries(messages).filter(
      ([message, translation]) => typed(message) !== typed(translation) || message.includes('’'),
    );
    expect(differing).toEqual([]);
    const outside = (text: string) => text.replace(/`[^`]+`/g, '');
    const odd = Object.entries({ ...german, ...english }).filter(([, text]) => /"/.test(outside(text)));
    expect(odd).toEqual([]);
    expect(Object.values(english).filter((text) => text.includes('’'))).toEqual([]);
  });

  it('tells apart what English tells apart, among the names of rules', () => {
    const names = Object.keys(messages).filter((message) =>
      /^(At [Rr]isk|Lost|New [Cc]ustomers)/.test(message),
    );
    expect(new Set(names.map((name) => messages[name])).size).toBe(names.length);
  });

  it('has every text of the manifest, with the same code and commands in it (package.nls.de.json)', () => {
    expect(Object.keys(german)).toEqual(Object.keys(english));
    for (const [key, text] of Object.entries(english)) expect(code(german[key]!), key).toEqual(code(text));
  });

  it('calls a thing the same in the manifest and in the code', () => {
    const both = Object.entries(english).filter(([, text]) => Object.hasOwn(messages, text));
    expect(both.filter(([key, text]) => german[key] !== messages[text])).toEqual([]);
  });
});
