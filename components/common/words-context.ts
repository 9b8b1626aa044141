import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '../../lib/words/words.ts';

const Context = createContext<Words | null>(null);

export const WordsProvider = Context.Provider;

/** The words of the reader's language. @throws when a component stands outside a `WordsProvider` */
export function useWords(): Words {
  const words = useContext(Context);
  if (!words) throw new Error('no WordsProvider above this component');
  return words;
}
