import { topicIds } from '../card/taxonomy.ts';

/** Scores stand in this order everywhere: the topics of the contract, then importance, then risk. */
export const importantAt = topicIds.length;
export const riskAt = topicIds.length + 1;
export const labelCount = topicIds.length + 2;
