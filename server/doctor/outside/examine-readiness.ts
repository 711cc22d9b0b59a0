/** What the server says of itself, its database and its relay, on /readyz. */
import * as z from 'zod';
import { failureWords, isProbeFailure } from '../../turn/failure-words.ts';
import { type Finding, ok, problem, warning } from '../finding.ts';
import type { Answer } from './outside.ts';

const Readiness = z.object({
  status: z.enum(['ready', 'not ready', 'draining']),
  relay: z.object({
    state: z.enum(['none', 'unproved', 'available', 'failing']),
    urls: z.array(z.object({ url: z.string(), state: z.string(), milliseconds: z.number().optional(), cause: z.string().optional(), detail: z.string().optional() })),
  }),
});

export interface ReadinessExamination {
  readonly findings: readonly Finding[];
  /** Whether it is a Parley server that answers. */
  readonly ours: boolean;
}

export function examineReadiness({ status, body }: Answer): ReadinessExamination {
  const said = Readiness.safeParse(jsonOf(body));
  if (!said.success) return { ours: false, findings: [problem('Server', `/readyz answers ${status}, and not as Parley does. ${status >= 500 ? 'The proxy reaches no app: start it, and compare its port with that of the proxy.' : 'Send every path of this name to the app.'}`)] };
  return { ours: true, findings: [server(said.data.status), ...relay(said.data.relay)] };
}

function server(status: 'ready' | 'not ready' | 'draining'): Finding {
  if (status === 'ready') return ok('Server', 'it is ready, and so is its database.');
  if (status === 'draining') return problem('Server', 'it is about to stop. Ask again when the next one runs.');
  return problem('Server', 'it is not ready, because its database does not answer. Start that, or correct DATABASE_URL; the log of the server says more.');
}

function relay({ state, urls }: z.infer<typeof Readiness>['relay']): readonly Finding[] {
  if (state === 'none') return [warning('Relay there', 'none is configured: people behind strict firewalls will not connect. Set TURN_URLS and TURN_SECRET there.')];
  if (urls.length === 0) return [warning('Relay there', 'the server has not tried it yet. Ask again in a minute.')];
  return urls.map(({ url, state: found, milliseconds, cause, detail }) => {
    if (found === 'available') return ok('Relay there', `${url} works from the server (${milliseconds ?? 0} ms).`);
    return problem('Relay there', `${url}, from the server: ${isProbeFailure(cause) ? failureWords(cause, detail) : (cause ?? 'it does not work')}`);
  });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A page of the proxy or of something else.
    return undefined;
  }
}
