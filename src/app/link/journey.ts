/**
 * Keeps the address and the view of the body in step. What a person selects becomes a place to go back to; what they hide or
 * where the camera comes to rest only changes the address of the place they are at. Coming to a place, by a link, a reload,
 * back or forward, brings its view; closing a lesson leads to the address, and so to the view, from before it.
 */
import { FIRST_VIEW, type SavedView, savedView } from '../../state/savedView.ts';
import type { ViewStore } from '../../state/viewStore.ts';
import { decodeView } from '../../state/viewUrl.ts';
import type { Memory } from './memory.ts';
import { type Place, placeOf } from './place.ts';
import { viewQuery } from './viewQuery.ts';

/** Browsers refuse more than about a hundred address changes in half a minute. */
const SETTLE_MS = 250;

export interface Journey {
  /** Where closing a lesson leads: a path within the site, with its query. */
  beforeLesson(): string;
  /** The whole address of what is seen now, camera and all. */
  link(): string;
  stop(): void;
}

export interface JourneyOptions {
  readonly view: ViewStore;
  readonly page: Window;
  /** Without its closing slash. */
  readonly base: string;
  /** Remembers over a reload where closing a lesson leads. */
  readonly memory: Memory;
  /** Told what of an address could not be read. */
  readonly onProblems: (problems: readonly string[]) => void;
}

/** Begins by bringing the view of the present address. Listens before anything is drawn, so that views come before lessons ask. */
export function startJourney({ view, page, base, memory, onProblems }: JourneyOptions): Journey {
  let place: Place = { path: '' };
  let written = savedView(view.getState());
  let busy = false;
  let timer: number | undefined;

  function quietly(act: () => void) {
    busy = true;
    act();
    busy = false;
    written = savedView(view.getState());
  }

  /** Brings the view of an address that somebody came to without the page's doing. */
  function bring() {
    const from = place;
    place = placeOf(page.location, base);
    const { view: linked, problems } = decodeView(new URLSearchParams(page.location.search));
    onProblems(problems);
    quietly(() => arrive(from, linked));
  }

  function arrive(from: Place, linked: SavedView | undefined) {
    const { apply, reapply, restore, restoreOverNextApply } = view.getState();
    const sameStep = place.lesson !== undefined && from.path === place.path && from.step === place.step;
    if (place.lesson === undefined) apply({});
    else if (sameStep) reapply();
    else letGo();
    if (!linked) return;
    if (place.lesson === undefined || sameStep) restore(linked);
    else restoreOverNextApply(linked);
  }

  /** A card must not stand before a lesson whose text, and so whose view, is still on its way. */
  function letGo() {
    const { selected, collection, clear } = view.getState();
    if (selected !== undefined || collection !== undefined) clear();
  }

  /** A link of the page was followed, or a lesson went on a step. */
  function follow() {
    const from = place;
    const next = placeOf(page.location, base);
    clearTimeout(timer);
    if (from.path === next.path) {
      place = next;
      timer = page.setTimeout(() => write('replace'), SETTLE_MS);
      return;
    }
    if (next.lesson === undefined && from.lesson !== undefined) return bring();
    place = next;
    if (next.lesson === undefined) return write('replace');
    if (from.lesson === undefined) memory.keep(`${from.path}${viewQuery('', changedView())}`);
    quietly(letGo);
  }

  function changedView(): SavedView | undefined {
    const state = view.getState();
    return state.changedByHand ? savedView(state) : undefined;
  }

  function write(how: 'push' | 'replace') {
    clearTimeout(timer);
    const { pathname, search, hash } = page.location;
    const wanted = viewQuery(search, changedView());
    if (wanted === search) return;
    const address = `${pathname}${wanted}${hash}`;
    quietly(() =>
      how === 'push' ? page.history.pushState(null, '', address) : page.history.replaceState(null, '', address),
    );
  }

  function changed() {
    if (busy) return;
    const now = savedView(view.getState());
    const chosen = now.selected !== written.selected || now.collection !== written.collection;
    const same = (Object.keys({ ...now, ...written }) as (keyof SavedView)[]).every((key) => now[key] === written[key]);
    if (same) return;
    written = now;
    if (chosen && view.getState().changedByHand) return write('push');
    clearTimeout(timer);
    timer = page.setTimeout(() => write('replace'), SETTLE_MS);
  }

  function navigated() {
    if (!busy) follow();
  }

  bring();
  const unsubscribe = view.subscribe(changed);
  page.addEventListener('popstate', bring);
  page.addEventListener('pushState', navigated);
  page.addEventListener('replaceState', navigated);
  return {
    beforeLesson: () => memory.kept(),
    link: () => {
      const { origin, pathname, search } = page.location;
      const state = view.getState();
      const worthSaying = state.camera !== undefined || state.changedByHand;
      return `${origin}${pathname}${viewQuery(search, worthSaying ? { ...FIRST_VIEW, ...savedView(state) } : undefined)}`;
    },
    stop: () => {
      clearTimeout(timer);
      unsubscribe();
      page.removeEventListener('popstate', bring);
      page.removeEventListener('pushState', navigated);
      page.removeEventListener('replaceState', navigated);
    },
  };
}
