/** What is chosen, not measured: a form's coordinates, where its first radius points, how softly it joins. */
const SETTINGS = new Set(['frame', 'wide', 'blend']);

/** How many figures a structure is written with: every number of plain data but the settings above. */
export function countFigures(value: unknown): number {
  if (typeof value === 'number') return 1;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce((sum, [name, part]) => sum + (SETTINGS.has(name) ? 0 : countFigures(part)), 0);
}
