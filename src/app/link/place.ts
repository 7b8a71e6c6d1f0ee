/** Where in the site somebody is, read from the address. */

export interface Place {
  /** Within the site: `/`, `/lessons/conditions/rotator-cuff-tendinopathy`. */
  readonly path: string;
  /** `kind/slug`, where the place is a lesson. */
  readonly lesson?: string;
  readonly step?: string;
}

/** `base` without its closing slash: '' or `/atlas`. */
export function placeOf({ pathname, search }: Pick<Location, 'pathname' | 'search'>, base: string): Place {
  const path = pathname.startsWith(base) ? pathname.slice(base.length) || '/' : pathname;
  const lesson = /^\/lessons\/([^/]+\/[^/]+)\/?$/.exec(path)?.[1];
  return { path, lesson, step: new URLSearchParams(search).get('step') ?? undefined };
}
