/** What is told of the API for programs: the OpenAPI document, and a page of it for people. Anyone may read both. */
import type { IncomingMessage } from 'node:http';
import { NONCE_HEADER } from '#protocol/nonce';
import type { Api } from '../room-routes.ts';
import { docsPage } from './docs-page.ts';
import { openApiDocument } from './openapi.ts';

/** @param baseUrl our own address as this sender knows it */
export function addDocumentRoutes(api: Api, baseUrl: (request: IncomingMessage) => string): void {
  api.get('/api/openapi.json', (c) => c.json(openApiDocument(baseUrl(c.env.incoming))));
  api.get('/api/docs', (c) => c.html(docsPage(openApiDocument(baseUrl(c.env.incoming)), String(c.env.incoming.headers[NONCE_HEADER]))));
}
