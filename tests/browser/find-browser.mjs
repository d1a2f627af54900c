// Finds a real Chromium on any machine, so that the browser tests never have a reason to be skipped.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

/**
 * @typedef {Record<string, string>} Environment
 * @typedef {{ path: string, version: string, environment: Environment }} Browser
 * @typedef {() => Promise<Browser | undefined>} Way
 */

const cacheFolder = fileURLToPath(new URL('../../.cache/browser', import.meta.url));

/** @type {Partial<Record<NodeJS.Platform, string[]>>} */
const systemPaths = {
  linux: [
    // Draws nothing but pages: the tests take half the processor's time that they take in a whole Chromium.
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      path.join(folder, 'Google/Chrome/Application/chrome.exe'),
      path.join(folder, 'Chromium/Application/chrome.exe'),
    ]),
};

/** In order of preference: what is already there first, what must be fetched or unpacked last.
 * @type {Record<string, Way>} */
const ways = {
  playwright: findPlaywrightBrowser,
  system: findSystemBrowser,
  apt: installWithApt,
  sparticuz: unpackFromNpm,
};

/** A comma-separated list of ways not to try; it lets a test of this file reach the later ones. */
const skipVariable = 'BROWSER_SKIP';

/** @returns {Promise<Browser & { how: string }>} */
export async function findBrowser() {
  const given = process.env.CHROMIUM;
  if (given) {
    // An explicit wish is not second-guessed: a wrong path is an error, not a reason to look elsewhere.
    return { how: 'CHROMIUM', ...(await start(given)) };
  }

  const skipped = skippedWays();
  for (const [how, find] of Object.entries(ways)) {
    if (skipped.includes(how)) continue;
    const browser = await find();
    if (browser) return { how, ...browser };
  }

  throw new Error(
    'no Chromium found. Run `npx playwright install chromium`, or install Chrome, ' +
      'or set CHROMIUM to the path of an executable.',
  );
}

function skippedWays() {
  const names = (process.env[skipVariable] ?? '').split(',').filter((name) => name !== '');
  const unknown = names.filter((name) => !Object.hasOwn(ways, name));
  if (unknown.length > 0) {
    throw new Error(
      `${skipVariable} names an unknown way: ${unknown.join(', ')}. Known: ${Object.keys(ways).join(', ')}.`,
    );
  }
  return names;
}

async function findPlaywrightBrowser() {
  return startFirst([chromium.executablePath()]);
}

async function findSystemBrowser() {
  return startFirst(systemPaths[process.platform] ?? []);
}

/** Only root can install a package, and only Debian and its kin call the browser's packages by these names. */
async function installWithApt() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;

  const aptGet = (/** @type {string[]} */ ...parameters) =>
    execFileSync('apt-get', parameters, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  // Not each of Debian's kin has the first.
  for (const name of ['chromium-headless-shell', 'chromium']) {
    console.log(`browser: none found, installing ${name} with apt-get …`);
    try {
      aptGet('update', '-qq');
      // The Noto fonts cover Vietnamese and Lao.
      aptGet('install', '-y', '-qq', '--no-install-recommends', name, 'fonts-noto-core');
    } catch (error) {
      console.error(`browser: apt-get failed (${firstLine(error)}), trying the next way`);
    }
    const browser = await findSystemBrowser();
    if (browser) return browser;
  }
  return undefined;
}

/** The package carries a Chromium for 64-bit Linux, for machines where nothing else can be installed. */
async function unpackFromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;

  // The package unpacks the libraries that its Chromium needs, and points LD_LIBRARY_PATH to them, only where
  // it believes itself in this environment; and it looks at the moment of import.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  const { default: sparticuz } = await import('@sparticuz/chromium');
  const executable = await sparticuz.executablePath();
  const fontsFile = writeFontsFile();

  return startFirst([executable], {
    LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH ?? '',
    FONTCONFIG_FILE: fontsFile,
    FONTCONFIG_PATH: path.dirname(fontsFile),
  });
}

/**
 * The package's own font configuration knows one Latin font at most. Text without a font has no height, and
 * Playwright takes what has no height for hidden; so this one names fonts for Latin, Vietnamese and Lao.
 */
function writeFontsFile() {
  const fontFolders = [
    import.meta.resolve('@expo-google-fonts/noto-sans/package.json'),
    import.meta.resolve('@expo-google-fonts/noto-sans-lao/package.json'),
  ].map((address) => path.dirname(fileURLToPath(address)));
  const prefer = '<prefer><family>Noto Sans</family><family>Noto Sans Lao</family></prefer>';
  const lines = [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...fontFolders.map((folder) => `  <dir>${escapeXml(folder)}</dir>`),
    `  <cachedir>${escapeXml(path.join(cacheFolder, 'fonts'))}</cachedir>`,
    ...['sans-serif', 'system-ui'].map((family) => `  <alias><family>${family}</family>${prefer}</alias>`),
    '</fontconfig>',
  ];

  mkdirSync(cacheFolder, { recursive: true });
  const file = path.join(cacheFolder, 'fonts.conf');
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

/** @param {string} text */
function escapeXml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * The first of the paths that exists and starts. One that exists but does not start (a library is missing, a
 * snap without its daemon) is reported and passed over.
 *
 * @param {string[]} executables
 * @param {Environment} environment
 * @returns {Promise<Browser | undefined>}
 */
async function startFirst(executables, environment = {}) {
  for (const executable of executables.filter((file) => existsSync(file))) {
    try {
      return await start(executable, environment);
    } catch (error) {
      console.error(`browser: ${executable} does not start: ${firstLine(error)}`);
    }
  }
  return undefined;
}

/**
 * Starts the browser for real: `--version` does not find every missing library, and prints nothing on Windows.
 *
 * @param {string} executablePath
 * @param {Environment} environment
 * @returns {Promise<Browser>}
 */
async function start(executablePath, environment = {}) {
  const browser = await chromium.launch({ executablePath, env: { ...process.env, ...environment } });
  const version = browser.version();
  await browser.close();
  return { path: executablePath, version, environment };
}

/** @param {unknown} error */
function firstLine(error) {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0];
}
