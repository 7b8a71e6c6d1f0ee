const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** `2026-11-24` → `24 November 2026`. */
export function plainDate(isoDate: string): string {
  return format.format(new Date(`${isoDate}T00:00:00Z`));
}
