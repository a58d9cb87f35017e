/** Parts of a page that are loaded when they are asked for. */
import { useEffect, useState } from 'preact/hooks';

/** What `load` gives; undefined until then. `load` is called again when it is another function. */
export function useLater<T>(load: () => Promise<T>): T | undefined {
  const [loaded, setLoaded] = useState<{ part: T; by: typeof load }>();
  useEffect(() => {
    let isWanted = true;
    void load().then(part => {
      if (isWanted) setLoaded({ part, by: load });
    });
    return () => {
      isWanted = false;
    };
  }, [load]);
  return loaded?.by === load ? loaded.part : undefined;
}
