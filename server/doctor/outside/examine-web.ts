/** Do people get to https, and does the server know that they did? */
import { type Finding, ok, problem, warning } from '../finding.ts';
import { type Answer, ask, silenceWords } from './outside.ts';

export async function examineRedirect(url: URL, plainPort: number): Promise<Finding> {
  const plain = new URL(`http://${url.hostname}:${plainPort}/`);
  let answer: Answer;
  try {
    answer = await ask(plain);
  } catch (error) {
    return warning('http', `on port ${plainPort} ${silenceWords(error)}: whoever types the name without https:// may get nowhere.`);
  }
  const { location } = answer.headers;
  const leads = answer.status >= 301 && answer.status <= 308 && location !== undefined && URL.canParse(location, plain) ? new URL(location, plain) : undefined;
  if (leads?.protocol === 'https:' && leads.hostname === url.hostname) return ok('http', 'leads to https.');
  return problem('http', `${plain.href} answers ${answer.status} ${leads ? `and leads to ${leads.origin}, not to ${url.origin}` : 'and not by leading to https'}. Without it browsers give no camera: let the proxy redirect.`);
}

/** @param answer any of the server's own */
export function examineHsts({ headers }: Answer): Finding {
  const age = Number(/max-age="?(\d+)/.exec(headers['strict-transport-security'] ?? '')?.[1] ?? 0);
  if (age > 0) return ok('HSTS', `browsers keep to https for ${Math.floor(age / 86_400)} days.`);
  return problem('HSTS', 'the server does not know that it is asked by https, so that its links and cookies are those of http. Set PUBLIC_URL there, or let the proxy say X-Forwarded-Proto: https and set TRUST_PROXY.');
}
