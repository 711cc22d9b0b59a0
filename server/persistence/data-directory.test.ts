import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeDirectory } from './data-directory.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'parley-data-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

describe('the data directory', () => {
  it('is made where it is not there', async () => {
    const release = await takeDirectory(path.join(directory, 'a', 'b'));
    expect(existsSync(path.join(directory, 'a', 'b'))).toBe(true);
    await release();
  });

  it('belongs to one server at a time', async () => {
    const release = await takeDirectory(directory);
    await expect(takeDirectory(directory)).rejects.toThrow(`The data directory ${directory} is in use by another Parley server.`);
    await release();
    await (await takeDirectory(directory))();
  });

  it('is free again when a server that held it was killed', async () => {
    const source = pathToFileURL(path.resolve('server/persistence/data-directory.ts')).href;
    const script = `import { takeDirectory } from ${JSON.stringify(source)}; await takeDirectory(${JSON.stringify(directory)}); console.log('taken'); setInterval(() => {}, 1000);`;
    const file = path.join(directory, 'holder.mts');
    writeFileSync(file, script);
    const holder = spawn(process.execPath, ['--import', 'tsx', file], { stdio: ['ignore', 'pipe', 'inherit'] });
    const exited = new Promise((resolve) => holder.once('exit', resolve));
    await new Promise((resolve) => holder.stdout.once('data', resolve));
    await expect(takeDirectory(directory)).rejects.toThrow('is in use');
    holder.kill('SIGKILL');
    await exited;
    await (await takeDirectory(directory))();
  }, 30_000);

  it('that cannot be one is named in the error', async () => {
    const file = path.join(directory, 'file');
    writeFileSync(file, '');
    await expect(takeDirectory(file)).rejects.toThrow(`The data directory ${file} cannot be written to`);
    await expect(takeDirectory(path.join(file, 'below'))).rejects.toThrow('cannot be written to');
    mkdirSync(path.join(directory, 'taken', 'parley.lock'), { recursive: true });
    await expect(takeDirectory(path.join(directory, 'taken'))).rejects.toThrow('cannot be written to');
  });
});
