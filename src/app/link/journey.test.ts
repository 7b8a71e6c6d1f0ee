// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
// Brings the events that tell of pushState and replaceState.
import 'wouter';
import { createViewStore, type ViewStore } from '../../state/viewStore.ts';
import { type Journey, startJourney } from './journey.ts';
import { BEFORE_LESSON_KEY, createMemory } from './memory.ts';

const POSE = { azimuth: 180, elevation: 5, distance: 0.9, target: [0, 1.35, 0] } as const;
const LESSON = '/atlas/lessons/conditions/rotator-cuff-tendinopathy';

let view: ViewStore;
let journey: Journey;
let problems: string[];

function open(address: string) {
  window.history.replaceState(null, '', address);
  view = createViewStore();
  problems = [];
  journey = startJourney({
    view,
    page: window,
    base: '/atlas',
    memory: createMemory(sessionStorage),
    onProblems: (found) => problems.push(...found),
  });
}

async function goBack() {
  const arrived = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
  window.history.back();
  await vi.advanceTimersByTimeAsync(10);
  await arrived;
}

const address = () => window.location.pathname + window.location.search;
const shown = () => view.getState();

beforeEach(() => {
  sessionStorage.clear();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  journey.stop();
  vi.useRealTimers();
});

test('a first visit leaves the address alone until somebody changes the view', () => {
  open('/atlas/');
  shown().cameraSettled(POSE);
  vi.runAllTimers();
  expect(address()).toBe('/atlas/');
});

test('what is selected is a place to go back to', async () => {
  open('/atlas/');
  shown().cameraSettled(POSE);
  shown().select('clavicle.right');
  expect(address()).toContain('s=clavicle.right');
  shown().select('scapula.right');
  await goBack();
  expect(shown().selected).toBe('clavicle.right');
  await goBack();
  expect(shown().selected).toBeUndefined();
  expect(address()).toBe('/atlas/');
});

test('where the camera comes to rest changes the address of the same place', () => {
  open('/atlas/?v=1&s=clavicle.right');
  const { length } = window.history;
  shown().holdCamera();
  shown().cameraSettled({ ...POSE, azimuth: 30 });
  vi.runAllTimers();
  expect(address()).toBe('/atlas/?v=1&s=clavicle.right&c=30,5,900,0,1350,0');
  expect(window.history.length).toBe(length);
});

test('a shared link brings selection, camera, and what is taken away', () => {
  open('/atlas/?v=1&s=teres-minor.right&h=trapezius&d=2&c=180,5,900,0,1350,0');
  expect(shown()).toMatchObject({ selected: 'teres-minor.right', depth: 2, request: { kind: 'pose', pose: POSE } });
  expect(shown().hidden.size).toBe(6);
});

test('what of a link cannot be read is told', () => {
  open('/atlas/?v=1&s=supraspinatis.right');
  expect(problems.join()).toContain('supraspinatis.right');
  expect(shown().selected).toBeUndefined();
});

test('a link into a lesson wins over the view of its step, even though the text comes later', () => {
  open(`${LESSON}?step=2&v=1&s=clavicle.right&c=30,5,900,0,1350,0`);
  shown().apply({ light: ['scapula.right'], from: 'posterior' });
  expect(shown().selected).toBe('clavicle.right');
  expect(shown().request).toMatchObject({ kind: 'pose', pose: { azimuth: 30 } });
});

test('closing a lesson brings back the view from before it', () => {
  open('/atlas/structures');
  shown().cameraSettled(POSE);
  shown().select('clavicle.right');
  shown().cameraSettled({ ...POSE, distance: 0.4 });
  window.history.pushState(null, '', LESSON);
  shown().apply({ show: ['supraspinatus'] });
  shown().cameraSettled({ ...POSE, azimuth: 0 });
  expect(journey.beforeLesson()).toContain('/structures?v=1&s=clavicle.right');
  window.history.pushState(null, '', `/atlas${journey.beforeLesson()}`);
  expect(shown()).toMatchObject({ selected: 'clavicle.right', isolated: undefined });
  expect(shown().request).toMatchObject({ kind: 'pose', pose: { distance: 0.4 } });
  expect(address()).toContain('s=clavicle.right');
});

test('a lesson that was reloaded still closes to where it was opened', () => {
  open('/atlas/?v=1&s=clavicle.right');
  window.history.pushState(null, '', LESSON);
  journey.stop();
  open(LESSON);
  expect(journey.beforeLesson()).toBe('/?v=1&s=clavicle.right');
});

test('a lesson opened from a card takes the card away before its own view comes', () => {
  open('/atlas/?v=1&s=clavicle.right');
  window.history.pushState(null, '', LESSON);
  expect(shown().selected).toBeUndefined();
});

test.each(['//elsewhere.example/', 'https://elsewhere.example/', '', '{'])(
  'a damaged memory (%s) leads to the start',
  (kept) => {
    sessionStorage.setItem(BEFORE_LESSON_KEY, kept);
    expect(createMemory(sessionStorage).kept()).toBe('/');
  },
);

test('going from page to page keeps the view, and takes it along in the address', () => {
  open('/atlas/');
  shown().select('clavicle.right');
  window.history.pushState(null, '', '/atlas/structures');
  expect(shown().selected).toBe('clavicle.right');
  expect(address()).toBe('/atlas/structures?v=1&s=clavicle.right');
});

test('going back within a lesson takes off what was selected over its step', async () => {
  open(`${LESSON}?step=2`);
  shown().apply({ light: ['scapula.right'] });
  shown().select('clavicle.right');
  expect(address()).toContain('step=2&v=1&s=clavicle.right');
  await goBack();
  expect(shown().selected).toBeUndefined();
  expect(shown().lit.has('scapula.right')).toBe(true);
});

test('the next step of a lesson leaves the hand-made view behind', () => {
  open(`${LESSON}?step=2`);
  shown().apply({});
  shown().select('clavicle.right');
  window.history.replaceState(null, '', `${LESSON}?step=3`);
  shown().apply({ light: ['scapula.right'] });
  vi.runAllTimers();
  expect(address()).toBe(`${LESSON}?step=3`);
});

test('the link to copy holds the camera, though nobody has touched it', () => {
  open('/atlas/about?utm=x');
  shown().cameraSettled(POSE);
  expect(journey.link()).toBe(`${window.location.origin}/atlas/about?utm=x&v=1&c=180,5,900,0,1350,0`);
});
