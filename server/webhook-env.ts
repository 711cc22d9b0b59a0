/** The variables about webhooks as their settings. Neither a secret nor a URL, which may hold one, is ever repeated. */
import * as z from 'zod';
import type { Complaint } from './startup-error.ts';
import type { WebhookSettings } from './webhooks/webhooks.ts';

/** The length of a key in bytes, as Standard Webhooks wants it. */
const KEY_LEAST = 24;
const KEY_MOST = 64;

/** The variables that webhookSettingsOf understands. */
export const webhookVariables = {
  WEBHOOK_URL: z
    .string()
    .transform((text) => text.split(/[\s,]+/).filter(Boolean))
    .pipe(z.array(z.url({ protocol: /^https?$/, error: 'has an entry that is not an address such as https://example.org/hooks' })))
    .default([]),
  WEBHOOK_SECRET: z
    .string()
    .refine(isSecret, { error: `is not "whsec_" and ${KEY_LEAST} to ${KEY_MOST} random bytes in base64, as this makes it: echo whsec_$(openssl rand -base64 32)` })
    .optional(),
  WEBHOOK_ALLOW_PRIVATE: z
    .enum(['true', 'false'], { error: 'is neither "true" nor "false"' })
    .transform((text) => text === 'true')
    .default(false),
};

type Variables = z.infer<z.ZodObject<typeof webhookVariables>>;

/** The settings, and what is wrong with the variables together. */
export function webhookSettingsOf(env: Variables): { readonly settings: WebhookSettings; readonly complaints: readonly Complaint[] } {
  const { WEBHOOK_URL: urls, WEBHOOK_SECRET: secret, WEBHOOK_ALLOW_PRIVATE: allowPrivate } = env;
  const open = urls.some((url) => new URL(url).protocol === 'http:');
  const wrong: readonly (readonly [boolean, ...Complaint])[] = [
    [urls.length > 0 && secret === undefined, 'WEBHOOK_SECRET', 'is missing, though WEBHOOK_URL is set'],
    [urls.length === 0 && secret !== undefined, 'WEBHOOK_URL', 'is missing, though WEBHOOK_SECRET is set'],
    [open && !allowPrivate, 'WEBHOOK_URL', 'has an http:// address, which needs WEBHOOK_ALLOW_PRIVATE=true: events carry names'],
  ];
  const complaints = wrong.filter(([is]) => is).map(([, name, problem]): Complaint => [name, problem]);
  return { settings: { urls, secret: secret ?? '', allowPrivate }, complaints };
}

function isSecret(text: string): boolean {
  const base64 = /^whsec_((?:[A-Za-z\d+/]{4})*(?:[A-Za-z\d+/]{2}==|[A-Za-z\d+/]{3}=)?)$/.exec(text)?.[1];
  const { length } = Buffer.from(base64 ?? '', 'base64');
  return length >= KEY_LEAST && length <= KEY_MOST;
}
