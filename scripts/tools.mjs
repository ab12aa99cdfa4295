import {spawn} from 'node:child_process';
import {fileURLToPath} from 'node:url';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));

/** Runs a package's own script with this Node: no shell, the same on every system. */
export function runTool(tool, args, options = {}, nodeFlags = []) {
  const script = fileURLToPath(new URL(`../node_modules/${tool}`, import.meta.url));
  return spawn(process.execPath, [...nodeFlags, script, ...args], {cwd: PROJECT, ...options});
}

/** The exit code of a child, once it ends. */
export function ended(child) {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
