import { explainLine } from './explain-line.ts';

// What a thread does with each line that it is given (tinypool calls the default export).
export default explainLine;
