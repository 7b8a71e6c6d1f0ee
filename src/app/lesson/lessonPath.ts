/** Where a lesson stands on this site. `id`: `kind/slug`; the heading without its #. */
export function lessonPath(id: string, heading?: string): string {
  return `/lessons/${id}${heading ? `#${heading}` : ''}`;
}
