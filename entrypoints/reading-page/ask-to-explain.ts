import { browser } from 'wxt/browser';
import type { PolicyDocument } from '../../lib/document/policy-document.ts';
import type { Snapshot } from '../../lib/library/snapshot.ts';
import type { Unsaved } from '../../lib/library/unsaved.ts';
import type { ExplainAnswer, ExplainDocument } from '../../lib/messaging/protocol.ts';
import { NotRead } from '../../lib/reading-page/problem.ts';

const attempts = 3;

/**
 * Has the background explain a document and keep it. When the background is stopped in the middle, the browser rejects the
 * wait; asking again starts it anew.
 * @throws NotRead 'not-explained'
 */
export async function askToExplain(address: string, document: PolicyDocument): Promise<{ snapshot: Snapshot; unsaved: Unsaved | null }> {
  const message: ExplainDocument = { type: 'explain-document', address, document };
  for (let attempt = 1; ; attempt++) {
    try {
      const answer: ExplainAnswer | undefined = await browser.runtime.sendMessage(message);
      if (answer && 'snapshot' in answer) return answer;
      throw new NotRead({ kind: 'not-explained', gaps: { detail: answer?.failure ?? '' } });
    } catch (error) {
      if (error instanceof NotRead || attempt === attempts) throw error;
    }
  }
}
