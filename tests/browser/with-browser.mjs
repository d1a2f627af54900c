// Runs a command with CHROMIUM set to a browser that starts: node with-browser.mjs -- npm run test:all

import { spawnSync } from 'node:child_process';
import { findBrowser } from './find-browser.mjs';

const [command, ...parameters] = process.argv.slice(process.argv.indexOf('--') + 1);
if (!process.argv.includes('--') || command === undefined) {
  fail('usage: with-browser.mjs -- <command> [parameters]');
}

const browser = await findBrowser().catch((error) => fail(error.message));
console.log(`browser: Chromium ${browser.version} (${browser.how}) ${browser.path}`);

const { status, signal, error } = spawnSync(command, parameters, {
  stdio: 'inherit',
  env: { ...process.env, ...browser.environment, CHROMIUM: browser.path },
  // On Windows npm is a script, which only a shell can start.
  shell: process.platform === 'win32',
});
if (error) fail(`${command} did not start: ${error.message}`);
if (signal) fail(`${command} was ended by ${signal}`);
process.exit(status ?? 1);

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  console.error(`browser: ${message}`);
  process.exit(1);
}
