import type { ChoiceKindId, DisclosureId } from '../card/taxonomy.ts';
import type { Article, Work } from './article.ts';
import articleTable from './articles.json';
import type { Jurisdiction, WorkId } from './ids.ts';
import workTable from './works.json';

/** All works, checked against `workSchema` by their test. */
export const works: readonly Work[] = workTable as Work[];

/** All articles, those marked 'memory' among them: for tests and for whoever checks them, never for a user's eyes. */
export const allArticles: readonly Article[] = articleTable as Article[];

/** An article with the work it stands in: what a user may be shown. */
export interface CitableArticle extends Article {
  mark: Exclude<Article['mark'], 'memory'>;
  in: Work;
}

export interface Where {
  jurisdiction: Jurisdiction;
  /** YYYY-MM-DD: what held on this day. */
  on: string;
  /** Drafts too, which are to be shown as such; left out unless asked for. */
  drafts?: boolean;
}

const workById = new Map(works.map((work): [WorkId, Work] => [work.id, work]));

/** Articles that give a right or a duty for a choice, in the order of the table: the law first. */
export function articlesFor(choice: ChoiceKindId, where: Where): CitableArticle[] {
  return citable(where).filter((article) => article.choices.includes(choice));
}

/** Of these, the ones that a letter to the company cites. Drafts and recommended standards give no right and are not among them. */
export function articlesToCite(choice: ChoiceKindId, where: Omit<Where, 'drafts'>): CitableArticle[] {
  return citable(where).filter((article) => article.cited.includes(choice) && article.in.status !== 'recommended-standard');
}

/** Articles by which a policy has to tell something. */
export function articlesForDisclosure(disclosure: DisclosureId, where: Where): CitableArticle[] {
  return citable(where).filter((article) => article.disclosures.includes(disclosure));
}

function citable({ jurisdiction, on, drafts = false }: Where): CitableArticle[] {
  return allArticles.flatMap((article) => {
    const work = workById.get(article.work)!;
    if (article.mark === 'memory' || work.jurisdiction !== jurisdiction) return [];
    const holds = work.inForce !== null && work.inForce <= on && (work.until === null || on <= work.until);
    const shown = work.status === 'draft' ? drafts : holds;
    return shown ? [{ ...article, mark: article.mark, in: work }] : [];
  });
}
