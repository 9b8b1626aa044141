import { useEffect, useState } from 'preact/hooks';

/** What a promise gives, loaded anew when `name` changes; undefined until it is there. */
export function useLoaded<T>(name: string, load: () => Promise<T>): { value: T | undefined; error: unknown } {
  const [state, setState] = useState<{ name: string; value?: T; error?: unknown }>({ name: '' });
  useEffect(() => {
    let current = true;
    load().then(
      (value) => current && setState({ name, value }),
      (error: unknown) => current && setState({ name, error }),
    );
    return () => {
      current = false;
    };
  }, [name]);
  return state.name === name ? { value: state.value, error: state.error } : { value: undefined, error: undefined };
}
