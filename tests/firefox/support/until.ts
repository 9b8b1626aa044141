/**
 * Asks until the answer is something.
 *
 * @param patience milliseconds
 * @throws when it takes longer
 */
export async function until<T>(ask: () => T | Promise<T>, patience = 30_000): Promise<Exclude<NonNullable<T>, false | 0 | ''>> {
  for (const end = Date.now() + patience; Date.now() < end; ) {
    const answer = await ask();
    if (answer) return answer as Exclude<NonNullable<T>, false | 0 | ''>;
    await new Promise((wait) => setTimeout(wait, 100));
  }
  throw new Error(`waited in vain for: ${ask}`);
}
