import { beforeEach, expect, test } from 'vitest';
import { catalogue } from '../anatomy/catalogue.ts';
import { isShown } from './dissection.ts';
import { savedView } from './savedView.ts';
import { createViewStore, type ViewStore } from './viewStore.ts';

const POSE = { azimuth: 180, elevation: 5, distance: 0.9, target: [0, 1.35, 0] } as const;

let store: ViewStore;
const view = () => store.getState();
const shown = (id: string) => {
  const structure = catalogue.structure(id);
  return structure !== undefined && isShown(view(), structure);
};

beforeEach(() => {
  store = createViewStore();
});

test('selecting asks the camera for the structure from where it already looks', () => {
  view().cameraSettled(POSE);
  view().select('infraspinatus.right');
  expect(view().selected).toBe('infraspinatus.right');
  expect(view().request).toMatchObject({
    kind: 'frame',
    structures: ['infraspinatus.right'],
    azimuth: 180,
    elevation: 5,
  });
});

test('selecting by name peels to what lies deep, and undo brings the layers back', () => {
  const deep = catalogue.structures.find(({ facts }) => facts.depth === 3);
  view().select(deep?.id ?? '', 'best-side');
  expect(view().depth).toBe(3);
  expect(view().request).not.toHaveProperty('azimuth');
  view().undo();
  expect(view().depth).toBe(1);
  expect(view().selected).toBe(deep?.id);
});

test('selecting something hidden, or outside what is isolated, shows it', () => {
  view().hide(['supraspinatus.right']);
  view().isolate(['teres-minor.right']);
  view().select('supraspinatus.right', 'best-side');
  expect(shown('supraspinatus.right')).toBe(true);
  expect(shown('teres-minor.right')).toBe(true);
  expect(shown('teres-major.right')).toBe(false);
});

test('an unknown structure selects nothing and throws nothing', () => {
  view().select('scapularis.right');
  expect(view().selected).toBeUndefined();
});

test('hiding takes the selection with it, and undo brings the structure back', () => {
  view().select('clavicle.right');
  view().hide(['clavicle.right']);
  expect(view().selected).toBeUndefined();
  expect(shown('clavicle.right')).toBe(false);
  view().undo();
  expect(shown('clavicle.right')).toBe(true);
  view().redo();
  expect(shown('clavicle.right')).toBe(false);
});

test('isolating twice and ghosting twice bring everything back', () => {
  view().isolate(['clavicle.right']);
  expect(shown('scapula.right')).toBe(false);
  view().isolate(['clavicle.right']);
  expect(shown('scapula.right')).toBe(true);
  view().ghost(['scapula.right', 'scapula.left']);
  expect([...view().ghosted]).toEqual(['scapula.right', 'scapula.left']);
  view().ghost(['scapula.right', 'scapula.left']);
  expect(view().ghosted.size).toBe(0);
});

test('isolating what was peeled away or hidden shows it', () => {
  view().peel(5);
  view().hide(['deltoid-acromial-part.right']);
  view().isolate(['deltoid-acromial-part.right']);
  expect(shown('deltoid-acromial-part.right')).toBe(true);
});

test('an action that changes nothing leaves nothing to undo', () => {
  view().peel(1);
  view().showAll();
  expect(view().history.past).toHaveLength(0);
});

test('a region lights its structures until something is selected', () => {
  view().chooseCollection('shoulder');
  expect(view().lit.has('scapula.right')).toBe(true);
  view().select('clavicle.right');
  expect(view().collection).toBeUndefined();
  expect(view().lit.size).toBe(0);
});

test('what is pointed at in the prose is lit beside what the paragraph lights, and only while pointed at', () => {
  view().apply({ light: ['supraspinatus.right'] });
  view().light(['teres-minor.right']);
  expect([...view().lit]).toEqual(['supraspinatus.right', 'teres-minor.right']);
  view().light([]);
  expect([...view().lit]).toEqual(['supraspinatus.right']);
});

test('a paragraph replaces the whole view: wholes, both sides and regions are resolved', () => {
  view().hide(['clavicle.right']);
  view().apply({ show: ['scapula'], ghost: ['trapezius'], select: 'scapula.left', from: 'posterior' });
  expect(shown('clavicle.right')).toBe(false);
  expect(view().hidden.size).toBe(0);
  expect(view().isolated).toEqual(new Set([...catalogue.resolve('scapula'), ...catalogue.resolve('trapezius')]));
  expect(view().ghosted.size).toBe(6);
  expect(view().request).toMatchObject({ structures: ['scapula.left'], azimuth: 180, elevation: 0 });
  expect(view().changedByHand).toBe(false);
});

test('the camera that answers a paragraph is no change by hand; the one that a hand moved is', () => {
  view().holdCamera();
  view().apply({ light: ['scapula'] });
  view().cameraSettled(POSE);
  view().cameraSettled({ ...POSE, distance: 1 });
  expect(view().changedByHand).toBe(false);
  view().holdCamera();
  view().cameraSettled({ ...POSE, azimuth: 90 });
  expect(view().changedByHand).toBe(true);
});

test('a view saved before a lesson comes back after it', () => {
  view().select('infraspinatus.right');
  view().peel(2);
  view().cameraSettled(POSE);
  const before = savedView(view());
  view().apply({ show: ['clavicle'] });
  view().cameraSettled({ ...POSE, azimuth: 0 });
  view().restore(before);
  expect(savedView(view())).toMatchObject({ selected: 'infraspinatus.right', depth: 2, isolated: undefined });
  expect(view().request).toMatchObject({ kind: 'pose', pose: POSE });
});

test('a link into a lesson wins over the step it names, and only over that one', () => {
  const view2 = { ...savedView(view()), selected: 'clavicle.right', camera: POSE };
  view().restoreOverNextApply(view2);
  view().apply({ select: 'scapula.right', light: ['scapula.right'] });
  expect(view().selected).toBe('clavicle.right');
  expect(view().request).toMatchObject({ kind: 'pose', pose: POSE });
  expect(view().lit.has('scapula.right')).toBe(true);
  view().apply({ select: 'scapula.right' });
  expect(view().selected).toBe('scapula.right');
});
