import type { TopicId } from '../card/taxonomy.ts';
import type { Clause, SectionRole } from '../clauses/clause.ts';
import type { Labels } from '../classify/labels.ts';

const roles: Partial<Record<TopicId, SectionRole>> = {
  collection: 'collection',
  permission: 'permissions',
  sharing: 'sharing',
  usage: 'usage',
  storage: 'storage',
  security: 'security',
  'special-audience': 'minors',
  management: 'rights',
  contact: 'contact',
  revision: 'changes',
};
/** Sections whose heading says nothing of their subject; elsewhere the heading knows better than the model. */
const unspoken: ReadonlySet<SectionRole> = new Set<SectionRole>(['other', 'introduction']);
/** Mean probability from which a topic is taken for the subject of a clause; chosen on policies stripped of their headings. */
const sure = 0.5;

/** True for a clause whose heading does not tell its subject, so that its topic is asked for. */
export function wantsTopic({ role, kind }: Clause): boolean {
  return unspoken.has(role) && kind !== 'heading';
}

/**
 * The clause with the role of its topic, as the topic model sees the clause itself.
 * @param labels of the sentences of the clause
 */
export function withRoleByTopic(clause: Clause, labels: readonly Labels[]): Clause {
  const role = roleOf(labels);
  return role ? { ...clause, role } : clause;
}

function roleOf(labels: readonly Labels[]): SectionRole | null {
  let best: SectionRole | null = null;
  let weight = sure;
  for (const [topic, role] of Object.entries(roles) as [TopicId, SectionRole][]) {
    const mean = labels.reduce((sum, label) => sum + label.score.topics[topic], 0) / Math.max(1, labels.length);
    if (mean > weight) {
      weight = mean;
      best = role;
    }
  }
  return best;
}
