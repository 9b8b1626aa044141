import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { WarningId } from '../../lib/card/taxonomy.ts';

const Context = createContext<readonly WarningId[]>([]);

export const MattersProvider = Context.Provider;

/** The warnings that the user wants to see first. */
export function useMatters(): readonly WarningId[] {
  return useContext(Context);
}
