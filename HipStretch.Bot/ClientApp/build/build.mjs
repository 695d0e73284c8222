// Builds the page for MSBuild: one build at a time, and only what is out of date.
// Exits with 3 where the packages could not be installed, with 1 where the page itself does not build.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const lock = join(root, '.building');
const installed = join(root, 'node_modules', '.package-lock.json');
const built = join(root, 'dist', '.built');

const changed = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

/** The last change of any file in a folder. */
function lastChange(folder) {
  return Math.max(0, ...readdirSync(folder, { recursive: true }).map((name) => changed(join(folder, name))));
}

function isRunning(id) {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

async function takeLock() {
  for (;;) {
    try {
      writeFileSync(lock, `${process.pid}`, { flag: 'wx' });
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') {
        throw error;
      }
    }

    // Who took it may have been killed.
    const owner = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0;
    if (owner && !isRunning(owner)) {
      rmSync(lock, { force: true });
    } else {
      await setTimeout(200);
    }
  }
}

/** Runs npm; what it said is told only if it failed. */
function npm(...words) {
  const run = spawnSync('npm', words, { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' });
  if (run.status !== 0) {
    process.stderr.write(`${run.stdout}${run.stderr}`);
  }

  return run.status === 0;
}

function build() {
  if (changed(installed) < Math.max(changed(join(root, 'package-lock.json')), changed(join(root, '.npmrc'))) && !npm('ci')) {
    return 3;
  }

  const sources = Math.max(
    ...['src', 'build'].map((folder) => lastChange(join(root, folder))),
    ...['index.html', 'package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts'].map((name) => changed(join(root, name))),
  );
  if (changed(built) >= sources) {
    return 0;
  }

  if (!npm('run', 'build')) {
    return 1;
  }

  writeFileSync(built, '');
  return 0;
}

await takeLock();
try {
  process.exitCode = build();
} finally {
  rmSync(lock, { force: true });
}
