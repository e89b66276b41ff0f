import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository } from '../paths.ts';

const read = (path: string): string => readFileSync(join(repository, path), 'utf8');

const pages = [
  ...readdirSync(repository).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(repository, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

describe('the documents', () => {
  it.each(pages)('link to what is there: %s', (page) => {
    const links = [...read(page).matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map(([, link]) => link!);
    expect(links.filter((link) => !existsSync(join(repository, dirname(page), link)))).toEqual([]);
  });

  it('say of every command what it does (CONTRIBUTING.md)', () => {
    const text = read('CONTRIBUTING.md');
    const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(
      read('package.json'),
    );
    const named = (script: string) => new RegExp(`\`(npm (run )?)?${script}(\`| -- )`).test(text);
    expect(Object.keys(scripts).filter((script) => !named(script))).toEqual([]);
  });

  it('name in the README the commands that lead from a clone to all tests passed (.ci/run)', () => {
    const commands = read('.ci/run').match(/^npm .*/gm) ?? [];
    expect(commands.length).toBeGreaterThan(0);
    for (const command of commands) expect(read('README.md')).toContain(command);
  });
});
