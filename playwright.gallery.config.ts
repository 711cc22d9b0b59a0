/** Playwright for `npm run gallery` alone: its pictures are for people, so they are no part of the tests. */
import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';

export default defineConfig({ ...base, projects: [{ testMatch: 'gallery.ts' }], globalSetup: './e2e/gallery-folder.ts' });
