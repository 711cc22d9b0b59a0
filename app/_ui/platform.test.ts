import { expect, test } from 'vitest';
import { platformOf } from './platform.ts';

const WEBKIT = 'AppleWebKit/605.1.15 (KHTML, like Gecko)';
const BLINK = 'AppleWebKit/537.36 (KHTML, like Gecko)';

test.each([
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${BLINK} Chrome/156.0.0.0 Safari/537.36`, 'chrome', 'windows'],
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${BLINK} Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0`, 'edge', 'windows'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:153.0) Gecko/20100101 Firefox/153.0', 'firefox', 'macos'],
  [`Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${WEBKIT} Version/26.0 Safari/605.1.15`, 'safari', 'macos'],
  [`Mozilla/5.0 (X11; Linux x86_64) ${BLINK} HeadlessChrome/156.0.0.0 Safari/537.36`, 'chrome', 'linux'],
  ['Mozilla/5.0 (Android 15; Mobile; rv:153.0) Gecko/153.0 Firefox/153.0', 'firefox', 'android'],
  [`Mozilla/5.0 (Linux; Android 10; K) ${BLINK} Chrome/156.0.0.0 Mobile Safari/537.36`, 'chrome', 'android'],
  [`Mozilla/5.0 (Linux; Android 10; K) ${BLINK} Chrome/156.0.0.0 Mobile Safari/537.36 EdgA/156.0.0.0`, 'edge', 'android'],
  [`Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) ${WEBKIT} Version/26.0 Mobile/15E148 Safari/604.1`, 'safari', 'ios'],
  [`Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) ${WEBKIT} CriOS/156.0.0.0 Mobile/15E148 Safari/604.1`, 'chrome', 'ios'],
  [`Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) ${WEBKIT} FxiOS/153.0 Mobile/15E148 Safari/605.1.15`, 'firefox', 'ios'],
  [`Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) ${WEBKIT} Version/18.0 EdgiOS/156.0.0.0 Mobile/15E148 Safari/605.1.15`, 'edge', 'ios'],
  ['', 'other', 'other'],
])('%s', (userAgent, browser, system) => {
  expect(platformOf(userAgent)).toEqual({ browser, system });
});

test('an iPad that says that it is a Mac is known by its screen', () => {
  const desktop = `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${WEBKIT} Version/26.0 Safari/605.1.15`;
  expect(platformOf(desktop, 5).system).toBe('ios');
});
