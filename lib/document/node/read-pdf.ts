import type { PolicyDocument } from '../policy-document.ts';
import { Unreadable } from '../unreadable.ts';

export async function readPdfInNode(_bytes: Uint8Array, name: string): Promise<PolicyDocument> {
  throw new Unreadable('broken-pdf', `${name}: PDF reading is not there yet`, { name });
}
