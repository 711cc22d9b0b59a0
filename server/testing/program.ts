/** A program that uses the API, and finds fault with every answer that is not as the API's document says. */
import { OPERATIONS } from '../http/v1/operations.ts';
import type { Operation } from '../http/v1/operation.ts';
import { openApiDocument } from '../http/v1/openapi.ts';
import { type ApiKeyStore, newApiKey } from '../rooms/api-keys.ts';
import { Problem } from '#protocol/api-v1';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
}

interface Asked {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** `createRoom 201`, `createRoom bad-request`: what was answered in all tests. */
export const answered = new Set<string>();

export async function makeKey(keys: ApiKeyStore): Promise<{ readonly id: string; readonly secret: string }> {
  const { secret, record } = newApiKey('a program', Date.now());
  await keys.add(record);
  return { id: record.id, secret };
}

export class Program {
  readonly #url: string;
  readonly #secret: string | undefined;

  constructor(url: string, secret?: string) {
    this.#url = url;
    this.#secret = secret;
  }

  /** @param path under `/api/v1` */
  async ask(method: string, path: string, { body, headers = {} }: Asked = {}): Promise<Answer> {
    const authorization = this.#secret === undefined ? undefined : { authorization: `Bearer ${this.#secret}` };
    const sent = body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body);
    const response = await fetch(`${this.#url}/api/v1${path}`, { method, body: sent, headers: { ...authorization, ...headers } });
    const text = await response.text();
    const answer: Answer = { status: response.status, headers: response.headers, body: text === '' ? {} : (JSON.parse(text) as Answer['body']) };
    const operation = OPERATIONS.find((each) => each.method === method.toLowerCase() && isAt(each.path, path));
    const complaint = operation ? faultOf(operation, answer) : undefined;
    if (complaint !== undefined) throw new Error(`${method} ${path}: ${complaint}: ${response.status} ${text}`);
    return answer;
  }
}

const isAt = (template: string, path: string): boolean => {
  const pattern = template.replaceAll(/\{\w+\}/g, '[^/]+');
  return new RegExp(`^${pattern}$`).test(path.split('?')[0] ?? '');
};

function faultOf(operation: Operation, { status, headers, body }: Answer): string | undefined {
  const { responses } = openApiDocument('http://x').paths[`/api/v1${operation.path}`]?.[operation.method] ?? {};
  const documented = responses?.[status];
  if (!documented) return 'undocumented status';
  for (const name of Object.keys(documented.headers ?? {})) if (!headers.has(name)) return `no header ${name}`;
  const type = headers.get('content-type') ?? undefined;
  const content = documented.content?.[type?.split(';')[0] ?? ''];
  if (type !== undefined && !content) return 'undocumented media type';
  if (status >= 400) {
    if (!content?.examples?.[String(body['code'])]) return 'undocumented code';
    answered.add(`${operation.id} ${String(body['code'])}`);
    return isExactly(Problem, body) ? undefined : 'not a documented problem';
  }
  answered.add(`${operation.id} ${status}`);
  if (!operation.answer) return type === undefined ? undefined : 'an answer where none is documented';
  return isExactly(operation.answer, body) ? undefined : 'not the documented shape';
}

/** Whether it is of that shape, and nothing is there that the schema does not know and would leave out. */
function isExactly(schema: NonNullable<Operation['answer']>, value: unknown): boolean {
  const parsed = schema.safeParse(value);
  return parsed.success && JSON.stringify(sorted(parsed.data)) === JSON.stringify(sorted(value));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, each]) => [name, sorted(each)]));
}
