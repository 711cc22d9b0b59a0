import { Validator } from '@seriousme/openapi-schema-validator';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type SignalingServer, startSignalingForTest } from '../../testing/signaling-server.ts';
import { exampleOf } from './examples.ts';
import { OPERATIONS } from './operations.ts';
import { openApiDocument } from './openapi.ts';
import { PROBLEMS } from './problems.ts';

let server: SignalingServer;
beforeEach(async () => {
  server = await startSignalingForTest();
});
afterEach(() => server.close());

describe('the OpenAPI document', () => {
  it('is one of version 3.1, and refers to nothing that is not there', async () => {
    const response = await fetch(`${server.url}/api/openapi.json`);
    expect(response.headers.get('content-type')).toBe('application/json');
    const document = (await response.json()) as Record<string, unknown>;
    const validator = new Validator();
    expect(await validator.validate(structuredClone(document))).toEqual({ valid: true });
    expect(validator.version).toBe('3.1');
    expect(document['servers']).toEqual([{ url: server.url }]);
    for (const [, ref = ''] of JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)) {
      expect(ref.split('/').reduce<unknown>((place, name) => (place as Record<string, unknown>)[name], document)).toBeDefined();
    }
  });

  it('has every operation, with examples that its own schemas take', () => {
    const document = openApiDocument('https://meet.example');
    for (const { id, method, path, answer, status } of OPERATIONS) {
      const documented = document.paths[`/api/v1${path}`]?.[method];
      expect(documented).toMatchObject({ operationId: id, summary: expect.any(String) });
      const schema = documented?.responses[status]?.content?.['application/json']?.schema;
      expect(answer === undefined || answer.safeParse(exampleOf(document, schema ?? {})).success).toBe(true);
    }
  });

  it('says something about every field', () => {
    const { schemas } = openApiDocument('https://meet.example').components;
    const silent = Object.entries(schemas).flatMap(([name, { properties = {} }]) =>
      Object.entries(properties).flatMap(([field, { description, $ref }]) => (description === undefined && $ref === undefined ? [`${name}.${field}`] : [])),
    );
    expect(silent).toEqual([]);
  });
});

describe('the page of it', () => {
  it('has everything that is in it, without any script, and links that lead somewhere', async () => {
    const response = await fetch(`${server.url}/api/docs`);
    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
    const page = await response.text();
    expect(page).not.toMatch(/<script|javascript:|\son\w+=|https?:\/\/(?!meet\.example|127\.0\.0\.1)/i);
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id } of OPERATIONS) expect(ids).toContain(id);
    for (const code of Object.keys(PROBLEMS)) expect(ids).toContain(`problem-${code}`);
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, target]) => target);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  it('takes no text for markup', async () => {
    const page = await (await fetch(`${server.url}/api/docs`, { headers: { 'x-forwarded-host': '<b>' } })).text();
    expect(page).not.toContain('<b>');
    expect(page).toContain('&quot;Monday&quot;');
  });
});
