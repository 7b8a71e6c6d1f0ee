import type { SavedView } from '../../state/savedView.ts';
import { encodeView, VIEW_KEYS } from '../../state/viewUrl.ts';

/** A query with the view in it, and all else as it was; without a view: with none. Begins with `?` where it says anything. */
export function viewQuery(search: string, view: SavedView | undefined): string {
  const rest = new URLSearchParams(search);
  for (const key of VIEW_KEYS) rest.delete(key);
  const parts = [rest.toString(), view ? encodeView(view) : ''].filter(Boolean);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
