/** Playwright for `npm run gallery` alone: its pictures are for people, so they are no part of the tests. */
import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';

export default defineConfig({ ...base, testMatch: 'gallery.ts', testIgnore: [], globalSetup: './e2e/gallery-folder.ts' });
