/** The OpenAPI document as a page for people: all of it made here, no script, nothing from elsewhere. */
import type { ProblemCode } from '#protocol/api-v1-problems';
import { DOCS_STYLE } from './docs-style.ts';
import { curlOf, exampleOf } from './examples.ts';
import { html, inline, type Markup, NOTHING, prose } from './markup.ts';
import type { DocumentedAnswer, DocumentedOperation, JsonSchema, OpenApiDocument, Parameter } from './openapi-shape.ts';
import { problemAnchor, PROBLEMS } from './problems.ts';
import { fieldsOf, refName, typeOf } from './schema-words.ts';

interface Placed {
  readonly method: string;
  readonly path: string;
  readonly operation: DocumentedOperation;
}

/** @param nonce what the policy of the answer takes inline styles by */
export function docsPage(document: OpenApiDocument, nonce: string): string {
  const { info, tags, paths, components } = document;
  const placed = Object.entries(paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]): Placed => ({ method, path, operation })));
  const inTag = (tag: string) => placed.filter(({ operation }) => operation.tags.includes(tag));
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="robots" content="noindex">
<title>${info.title}</title>
<link rel="icon" href="/icon.svg">
<style nonce="${nonce}">${{ markup: DOCS_STYLE }}</style>
</head>
<body>
<header><a href="/"><img src="/icon.svg" alt="" width="32" height="32">Parley</a></header>
<main>
<div class="intro">
<h1>${info.title}</h1>
${prose(info.description)}
<p>The same for programs: <a href="/api/openapi.json">OpenAPI document</a>.</p>
</div>
<nav aria-label="Contents">
${tags.map(({ name }) => html`<p>${name}</p><ul aria-label="${name}">${inTag(name).map(contentsLine)}</ul>`)}
<p>Reference</p><ul aria-label="Reference"><li><a href="#shapes">Shapes</a></li><li><a href="#problems">Problems</a></li></ul>
</nav>
<div class="all">
${tags.map(({ name, description }) => html`<section><h2>${name}</h2><p>${description}</p>${inTag(name).map((each) => operationArticle(each, document))}</section>`)}
<section id="shapes"><h2>Shapes</h2>${Object.entries(components.schemas).map(([name, schema]) => shapeArticle(name, schema))}</section>
<section id="problems"><h2>Problems</h2><p>A request that was not done is answered with a <a href="#shape-Problem">problem document</a>, whose <code>code</code> is one of these.</p>
<dl>${(Object.keys(PROBLEMS) as ProblemCode[]).map(problemEntry)}</dl></section>
</div>
</main>
</body>
</html>
`;
  return page.markup;
}

const contentsLine = ({ operation }: Placed): Markup => html`<li><a href="#${operation.operationId}">${operation.summary}</a></li>`;

function operationArticle({ method, path, operation }: Placed, document: OpenApiDocument): Markup {
  const { operationId, summary, description, parameters, requestBody, responses } = operation;
  const answers = Object.entries(responses);
  const [done, ...refused] = answers;
  const body = requestBody?.content['application/json']?.schema;
  return html`<article id="${operationId}">
<h3>${summary}</h3>
<p class="line"><span class="method ${method}">${method.toUpperCase()}</span> <code>${path}</code></p>
${description === undefined ? NOTHING : prose(description)}
${parameters.length === 0 ? NOTHING : html`<h4>Parameters</h4><dl>${parameters.map(parameterEntry)}</dl>`}
${body ? html`<h4>Body</h4><p>${typeOf(body)}, as JSON.</p>` : NOTHING}
<h4>Answer</h4>
${done ? doneAnswer(done, document) : NOTHING}
<h4>Problems</h4>
<ul class="problems">${refused.flatMap(([status, answer]) => codesOf(answer).map((code) => html`<li><a href="#${problemAnchor(code)}"><code>${status}</code> ${PROBLEMS[code].title}</a></li>`))}</ul>
<h4>Example</h4>
<pre tabindex="0" role="group" aria-label="Example request">${curlOf(document, method, path, operation)}</pre>
</article>`;
}

function doneAnswer([status, { description, content }]: readonly [string, DocumentedAnswer], document: OpenApiDocument): Markup {
  const schema = content?.['application/json']?.schema;
  if (!schema) return html`<p><code>${status}</code> ${description}</p>`;
  const example = JSON.stringify(exampleOf(document, schema), undefined, 2);
  return html`<p><code>${status}</code> ${typeOf(schema)}: ${inline(description)}</p><pre tabindex="0" role="group" aria-label="Example answer">${example}</pre>`;
}

const codesOf = ({ content }: DocumentedAnswer): readonly ProblemCode[] => Object.keys(content?.['application/problem+json']?.examples ?? {}) as ProblemCode[];

const parameterEntry = ({ name, in: place, required, description = '', schema }: Parameter): Markup =>
  html`<dt><code>${name}</code> <span>${typeOf(schema)}, in the ${place}${required ? '' : ', optional'}</span></dt><dd>${inline(description)}</dd>`;

function shapeArticle(name: string, schema: JsonSchema): Markup {
  return html`<article id="${refName(name)}"><h3>${name}</h3><p>${inline(schema.description ?? '')}</p>${fieldsOf(schema)}</article>`;
}

function problemEntry(code: ProblemCode): Markup {
  const { status, title, detail } = PROBLEMS[code];
  return html`<dt id="${problemAnchor(code)}"><code>${code}</code> <span>${status} ${title}</span></dt><dd>${detail}</dd>`;
}
