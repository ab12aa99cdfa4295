import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {type Browser, chromium} from 'playwright-core';

const PROGRAM_FILES = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chrome'];

/** The installed Chromium, Chrome or Edge, or `null`. `CHROME_PATH` comes first. */
export function installedBrowser(): string | null {
  const candidates = [
    process.env.CHROME_PATH,
    ...(process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...PROGRAM_FILES.flatMap((folder) =>
      folder
        ? [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')]
        : [],
    ),
  ];
  return candidates.find((path) => path && existsSync(path)) ?? null;
}

/** Starts a browser that asks nothing of anyone but the page. */
export function startBrowser(executablePath: string): Promise<Browser> {
  const flags =
    'no-sandbox disable-gpu disable-quic no-first-run disable-background-networking disable-component-update';
  return chromium.launch({executablePath, args: [...flags.split(' '), 'disable-sync'].map((flag) => `--${flag}`)});
}
