import { useSyncExternalStore } from 'react';

const EVENTS = ['hashchange', 'popstate', 'pushState', 'replaceState'] as const;

/** What stands behind the # of the address; undefined where nothing does. */
export function useHash(): string | undefined {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash.slice(1));
  return hash || undefined;
}

function subscribe(changed: () => void): () => void {
  for (const event of EVENTS) window.addEventListener(event, changed);
  return () => {
    for (const event of EVENTS) window.removeEventListener(event, changed);
  };
}
