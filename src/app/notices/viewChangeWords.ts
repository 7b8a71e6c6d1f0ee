import { catalogue } from '../../anatomy/catalogue.ts';
import type { ViewState } from '../../state/viewState.ts';
import { DEPTH_WORDS } from '../body/depthWords.ts';

/** One change of the view in words; undefined where there is nothing to say of it. */
export function viewChangeWords(before: ViewState, now: ViewState): string | undefined {
  const said = [
    chosenWords(before, now),
    countWords('hidden', before.hidden.size, now.hidden.size),
    countWords('ghosted', before.ghosted.size, now.ghosted.size),
    now.isolated?.size === before.isolated?.size ? undefined : isolatedWords(now),
    now.depth === before.depth ? undefined : `Depth: ${DEPTH_WORDS[now.depth]}`,
  ].filter(Boolean);
  return said.length > 0 ? `${said.join('. ')}.` : undefined;
}

function chosenWords(before: ViewState, now: ViewState): string | undefined {
  if (now.selected === before.selected && now.collection === before.collection) return undefined;
  const chosen = now.selected ?? now.collection;
  return chosen === undefined ? 'Nothing selected' : `${catalogue.label(chosen) ?? chosen} selected`;
}

function countWords(what: string, before: number, now: number): string | undefined {
  if (before === now) return undefined;
  return now === 0 ? `Nothing ${what}` : `${now} ${now === 1 ? 'structure' : 'structures'} ${what}`;
}

function isolatedWords({ isolated }: ViewState): string {
  return isolated
    ? `Only ${isolated.size} ${isolated.size === 1 ? 'structure' : 'structures'} shown`
    : 'Everything shown';
}
