import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { repository } from '../paths.ts';
import { runChild } from '../workbench/runChild.ts';

const megabyte = 2 ** 20;
/** What the ecosystem expects beside the code. */
const documents = [
  'package.json',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
  'SUPPORT.md',
  'THIRD-PARTY-NOTICES.txt',
  'readme.md',
  'changelog.md',
  'LICENSE.txt',
];
/** Modules of Node by which something could leave the machine, or be run on it. */
const forbidden = /^(node:)?(https?|http2|net|tls|dns|dgram|child_process|cluster|inspector|repl)(\/|$)/;

const read = (path: string): string => readFileSync(join(repository, path), 'utf8');

describe('what ships', () => {
  let files: readonly string[];

  beforeAll(async () => {
    const listing = await runChild('npx', ['vsce', 'ls', '--no-dependencies'], { cwd: repository });
    files = listing.split('\n').filter((line) => line !== '' && readableSize(line) !== undefined);
  });

  it('is named by the manifest, by a document or by a script that ships: nothing lies in it for nobody', () => {
    expect(files.length).toBeGreaterThan(10);
    const manifest = ['package.json', 'package.nls.json', 'package.nls.de.json'].map(read).join();
    const texts = files.filter((file) => /\.(cjs|js|md)$/.test(file)).map(read);
    const isNamed = (file: string) =>
      documents.includes(file) ||
      /^package\.nls(\.[\w-]+)?\.json$/.test(file) ||
      file.startsWith('l10n/bundle.l10n.') ||
      [manifest, ...texts].some((text) => text.includes(basename(file)));
    expect(files.filter((file) => !isNamed(file))).toEqual([]);
  });

  it('is no source, no test, no map and no package', () => {
    expect(files.filter((file) => /\.(ts|map)$|(^|\/)(test|node_modules|out|\.\w+)\//.test(file))).toEqual(
      [],
    );
  });

  it('is woken by a file that is read in no time, which reads the rest later', () => {
    expect(readableSize('dist/extension.cjs')).toBeLessThan(4096);
  });

  it('has scripts of the panel that are loaded in no time, most of which the charts are', () => {
    const [page, charts] = ['dist/webview.js', 'dist/charts.js'].map((file) => readableSize(file) ?? NaN);
    expect(page).toBeLessThan(500_000);
    expect(page! + charts!).toBeLessThan(1_600_000);
  });

  it('is a small download', () => {
    const packed = files.map((file) => deflateRawSync(readFileSync(join(repository, file))).length);
    expect(packed.reduce((sum, size) => sum + size, 0) / megabyte).toBeLessThan(3.5);
  });
});

function readableSize(file: string): number | undefined {
  return statSync(join(repository, file), { throwIfNoEntry: false })?.size;
}

describe('the bundles', () => {
  const scripts = (): string[] =>
    readdirSync(join(repository, 'dist')).filter((name) => /\.(cjs|js)$/.test(name));

  it('load nothing that could reach the network or start a program', () => {
    for (const name of scripts()) {
      const text = read(`dist/${name}`);
      const loaded = [...text.matchAll(/\brequire\(["']([^"']+)["']\)/g)].map(([, module]) => module!);
      expect([name, loaded.filter((module) => forbidden.test(module))]).toEqual([name, []]);
    }
  });

  it('speak to no server and run no text', () => {
    // Plotly's map traces, which we do not use, could load maps; the panel's policy refuses it to connect anywhere.
    const words =
      /\b(fetch|WebSocket|EventSource|sendBeacon|RTCPeerConnection|eval|importScripts)\s*\(|new Function\b/g;
    for (const name of scripts()) {
      expect([name, [...read(`dist/${name}`).matchAll(words)].map(([word]) => word)]).toEqual([name, []]);
    }
  });
});
