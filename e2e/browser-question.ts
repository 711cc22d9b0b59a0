/** The browser's question for devices, as a test answers it: Chromium's own cannot be pressed, and its fake one always says yes. */
import type { Page } from '@playwright/test';

/** `dismiss`: closed without an answer, as often as the person likes. */
export type Answer = 'allow' | 'dismiss' | 'deny';

declare global {
  interface Window {
    /** Answers every question that is open. */
    answerQuestion?: (answer: Answer) => void;
    /** What the person sets in the browser's own settings. */
    setPermission?: (state: PermissionState) => void;
    questions?: number;
  }
}

/** To be called before the page is opened. Nothing is answered yet. */
export async function askInThePage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const real = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    const status = Object.assign(new EventTarget(), { state: 'prompt' as PermissionState });
    const open: ((answer: Answer) => void)[] = [];
    const refusal = (message: string) => new DOMException(message, 'NotAllowedError');
    window.questions = 0;
    window.setPermission = (state) => {
      status.state = state;
      status.dispatchEvent(new Event('change'));
    };
    window.answerQuestion = (answer) => {
      if (answer !== 'dismiss') window.setPermission?.(answer === 'allow' ? 'granted' : 'denied');
      for (const settle of open.splice(0)) settle(answer);
    };
    navigator.permissions.query = async () => status as unknown as PermissionStatus;
    navigator.mediaDevices.getUserMedia = async (constraints) => {
      if (status.state === 'denied') throw refusal('Permission denied');
      if (status.state === 'granted') return real(constraints);
      window.questions = (window.questions ?? 0) + 1;
      const answer = await new Promise<Answer>((resolve) => open.push(resolve));
      if (answer !== 'allow') throw refusal(answer === 'deny' ? 'Permission denied' : 'Permission dismissed');
      return real(constraints);
    };
  });
}

export async function answer(page: Page, what: Answer): Promise<void> {
  await page.evaluate((given) => window.answerQuestion?.(given), what);
}
