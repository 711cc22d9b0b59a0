/** The Chromium that Playwright downloads for itself: the way for people without one who are not root on Debian. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { binOf } from '../bin.ts';
import { hasApt } from './apt.ts';

/** Path of the one that was downloaded earlier. */
export function downloadedChromium(): string | undefined {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

/** Downloads it, with the system libraries that it needs where root can install them. */
export function downloadChromium(): string | undefined {
  console.log('  playwright install chromium');
  const args = [binOf('@playwright/test'), 'install', ...(hasApt() ? ['--with-deps'] : []), 'chromium'];
  spawnSync(process.execPath, args, { stdio: 'inherit', timeout: 300_000 });
  return downloadedChromium();
}
