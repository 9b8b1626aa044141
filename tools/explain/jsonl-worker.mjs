import { register } from 'tsx/esm/api';

// Threads do not inherit the loader that reads TypeScript.
register();
const { explainLine } = await import('./explain-line.ts');

export default explainLine;
