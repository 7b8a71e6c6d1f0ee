import { describe, expect, it } from 'vitest';
import { catalogue } from '../../anatomy/catalogue.ts';
import { createViewStore } from '../../state/viewStore.ts';
import { EMPHASIS, structureLook } from './structureLook.ts';

const ID = 'infraspinatus.right';
const OTHER = 'supraspinatus.right';

function lookAfter(change: (store: ReturnType<typeof createViewStore>) => void, id = ID) {
  const store = createViewStore();
  change(store);
  return structureLook(store.getState(), id, catalogue.structure(id));
}

describe('structureLook', () => {
  it('is plain at first', () => {
    expect(lookAfter(() => {})).toEqual({ shown: 1, emphasis: 0, ghost: 0 });
  });

  it('hides what is hidden, what is not among the isolated, and what is peeled', () => {
    expect(lookAfter((store) => store.getState().hide([ID])).shown).toBe(0);
    expect(lookAfter((store) => store.getState().isolate([OTHER])).shown).toBe(0);
    expect(lookAfter((store) => store.getState().peel(5)).shown).toBe(0);
    expect(lookAfter((store) => store.getState().peel(5), 'scapula.right').shown).toBe(1);
  });

  it('ghosts what is ghosted, still shown', () => {
    expect(lookAfter((store) => store.getState().ghost([ID]))).toMatchObject({ shown: 1, ghost: 1 });
  });

  it('puts selection before light, and light before the pointer', () => {
    expect(lookAfter((store) => store.getState().hover(ID)).emphasis).toBe(EMPHASIS.hovered);
    const lit = lookAfter((store) => {
      store.getState().hover(ID);
      store.getState().light([ID]);
    });
    expect(lit.emphasis).toBe(EMPHASIS.lit);
    const selected = lookAfter((store) => {
      store.getState().light([ID]);
      store.getState().select(ID);
    });
    expect(selected.emphasis).toBe(EMPHASIS.selected);
  });

  it('draws a shape that the catalogue does not know, unless it is hidden or others are isolated', () => {
    const store = createViewStore();
    expect(structureLook(store.getState(), 'os-incognitum', undefined).shown).toBe(1);
    store.getState().isolate([ID]);
    expect(structureLook(store.getState(), 'os-incognitum', undefined).shown).toBe(0);
  });
});
