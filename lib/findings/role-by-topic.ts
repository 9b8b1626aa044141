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

/**
 * Gives clauses without a telling heading the role of their topic, as the topic model sees the clause itself.
 * @param labels for each clause, the labels of its sentences
 */
export function withRolesByTopic(clauses: readonly Clause[], labels: readonly (readonly Labels[])[]): Clause[] {
  return clauses.map((clause, index) => {
    if (!unspoken.has(clause.role) || clause.kind === 'heading') return clause;
    const role = roleOf(labels[index] ?? []);
    return role ? { ...clause, role } : clause;
  });
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
