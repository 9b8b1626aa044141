import { readFileSync } from 'node:fs';
import path from 'node:path';

const policy = readFileSync(path.resolve(import.meta.dirname, '../../tests/policies/sample-qingzhou/source.html'), 'utf8');

/** A policy page of about so many bytes: the invented one, its sections over and over. */
export function pageOf(bytes: number): string {
  const [, head = '', body = ''] = /^([\s\S]*<body[^>]*>)([\s\S]*)<\/body>/.exec(policy) ?? [];
  return `${head}${body.repeat(Math.max(1, Math.round((bytes - Buffer.byteLength(head)) / Buffer.byteLength(body))))}</body></html>`;
}
