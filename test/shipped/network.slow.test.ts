import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandLine } from '../corpus/commandLineScript.ts';
import { sampleName, samples } from '../paths.ts';

const run = promisify(execFile);

/** Loaded into every thread before anything else: writes down whoever wants to reach something, and refuses. */
const guard = `
const { appendFileSync } = require('node:fs');
const note = (what) => (...args) => { appendFileSync(process.env.ATTEMPTS, what + '\\n'); throw new Error('no network'); };
appendFileSync(process.env.ATTEMPTS, 'watched\\n');
const net = require('node:net');
net.Socket.prototype.connect = note('net');
for (const name of ['lookup', 'resolve']) { require('node:dns')[name] = note('dns'); require('node:dns').promises[name] = note('dns'); }
require('node:dgram').createSocket = note('dgram');
for (const name of ['http', 'https']) for (const verb of ['get', 'request']) require('node:' + name)[verb] = note(name);
globalThis.fetch = note('fetch');
for (const verb of ['spawn', 'exec', 'execFile', 'fork', 'spawnSync', 'execSync']) require('node:child_process')[verb] = note('child_process');
`;

describe('a whole run with report and export', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'segment-ai-'));
    await writeFile(join(folder, 'guard.cjs'), guard);
  });

  afterAll(() => rm(folder, { recursive: true }));

  const watch = async (...args: string[]): Promise<string[]> => {
    const attempts = join(folder, 'attempts.txt');
    await rm(attempts, { force: true });
    const env = { ...process.env, ATTEMPTS: attempts };
    await run(process.execPath, ['-r', join(folder, 'guard.cjs'), ...args], { env, maxBuffer: 1 << 26 });
    return (await readFile(attempts, 'utf8')).trim().split('\n');
  };

  it('asks nothing of the network and starts no program, in any of its threads', async () => {
    const report = ['--report', join(folder, 'r.xlsx'), '--customers', join(folder, 'c.csv')];
    const attempts = await watch(commandLine, join(samples, sampleName), ...report);
    expect(attempts.length).toBeGreaterThan(1);
    expect(new Set(attempts)).toEqual(new Set(['watched']));
  });

  it('would be found out', async () => {
    const script = join(folder, 'leak.cjs');
    await writeFile(
      script,
      'try { fetch("http://localhost:9/"); } catch {} try { require("net").connect(9); } catch {}',
    );
    expect(await watch(script)).toEqual(['watched', 'fetch', 'net']);
  });
});
