// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { App } from './App.tsx';
import { openStores } from './openStores.ts';
import type { Stores } from './stores.tsx';

/** What the canvas does when it is asked to draw: nothing, unless a test has it fail. */
const canvas = vi.hoisted(() => ({ draw: (): null => null }));
vi.mock('../viewer/BodyCanvas.tsx', () => ({ BodyCanvas: () => canvas.draw() }));

let stores: Stores;
const view = () => stores.view.getState();

async function open(address: string, narrow = false) {
  window.matchMedia = (query: string) =>
    ({ matches: narrow && query.includes('max-width'), addEventListener() {}, removeEventListener() {} }) as never;
  window.history.replaceState(null, '', address);
  stores = openStores(window, '/atlas');
  await act(async () => render(<App stores={stores} base="/atlas" />));
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });

beforeEach(() => {
  canvas.draw = () => null;
  localStorage.clear();
});
afterEach(() => {
  cleanup();
  stores.journey.stop();
});

test('the list selects as the canvas does: card, address and announcement follow, and Escape clears', async () => {
  await open('/atlas/structures');
  fireEvent.focus(button('Supraspinatus, right'));
  expect(view().hovered).toBe('supraspinatus.right');
  fireEvent.click(button('Supraspinatus, right'));
  const card = screen.getByRole('article', { name: 'Selected: Supraspinatus, right' });
  for (const words of ['Musculus supraspinatus', 'Origin', 'Insertion', 'Action', 'Nerve', 'right side']) {
    expect(card.textContent).toContain(words);
  }
  expect(within(card).getByRole('link', { name: /Rotator cuff tendinopathy/ })).toBeTruthy();
  expect(window.location.search).toContain('s=supraspinatus.right');
  expect(
    screen
      .getAllByRole('status')
      .map(({ textContent }) => textContent)
      .join(),
  ).toContain('Supraspinatus, right selected');
  fireEvent.keyDown(document.body, { key: 'Escape' });
  expect(screen.queryByRole('article', { name: /Selected/ })).toBeNull();
});

test('what the card hides, the list can show again, and undo too', async () => {
  await open('/atlas/structures?v=1&s=clavicle.right');
  fireEvent.click(within(screen.getByRole('group', { name: 'Clavicle, right' })).getByRole('button', { name: 'Hide' }));
  expect(view().hidden.has('clavicle.right')).toBe(true);
  fireEvent.click(button('Show Clavicle, right again'));
  expect(view().hidden.size).toBe(0);
  fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
  expect(view().hidden.has('clavicle.right')).toBe(true);
});

test('a region offers its lessons and lights its structures', async () => {
  await open('/atlas/');
  fireEvent.click(button('Shoulder'));
  expect(view().lit.has('scapula.right')).toBe(true);
  const card = screen.getByRole('article', { name: 'Chosen: Shoulder' });
  expect(within(card).getByRole('link', { name: /Rotator cuff tendinopathy/ })).toBeTruthy();
});

test('the search finds by an everyday name with the keyboard alone', async () => {
  await open('/atlas/');
  fireEvent.keyDown(document.body, { key: '/' });
  const field = screen.getByRole('combobox');
  expect(document.activeElement).toBe(field);
  fireEvent.change(field, { target: { value: 'collarbone' } });
  const found = screen.getAllByRole('option').map(({ textContent }) => textContent);
  expect(found.slice(0, 2)).toEqual([
    expect.stringContaining('Clavicle, right'),
    expect.stringContaining('Clavicle, left'),
  ]);
  fireEvent.keyDown(field, { key: 'ArrowDown' });
  expect(field.getAttribute('aria-activedescendant')).toBe(screen.getAllByRole('option')[1]?.id);
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(view().selected).toBe('clavicle.left');
});

test('the arrow keys turn the body while it has the focus, and not otherwise', async () => {
  await open('/atlas/');
  fireEvent.keyDown(document.body, { key: 'ArrowLeft' });
  expect(view().request?.kind).not.toBe('turn');
  fireEvent.keyDown(screen.getByRole('application'), { key: 'ArrowLeft' });
  expect(view().request).toMatchObject({ kind: 'turn', azimuth: -15 });
  fireEvent.keyDown(screen.getByRole('application'), { key: '+' });
  expect(view().request).toMatchObject({ kind: 'zoom', factor: 0.8 });
});

test('a fault in the canvas leaves the page, and shows the ways out', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  canvas.draw = () => {
    throw new Error('the context was lost');
  };
  await open('/atlas/structures');
  await screen.findByText(/the context was lost/, {}, { timeout: 4000 });
  fireEvent.click(button('Supraspinatus, right'));
  expect(view().selected).toBe('supraspinatus.right');
  canvas.draw = () => null;
  fireEvent.click(button('Draw it again'));
  expect(screen.queryByText(/the context was lost/)).toBeNull();
});

test('without WebGL a plain message stands in the place of the body', async () => {
  await open('/atlas/');
  act(() => stores.status.getState().report({ phase: 'no-webgl' }));
  expect(screen.getByText('This browser cannot draw the body')).toBeTruthy();
  expect(screen.getByRole('application').tabIndex).toBe(-1);
});

test('the arrival of the model is told in numbers, and a failed piece can be tried again', async () => {
  await open('/atlas/');
  act(() => stores.status.getState().report({ phase: 'loading', loaded: 320_000, total: 940_000 }));
  expect(screen.getByRole('progressbar').getAttribute('aria-valuetext')).toContain('320 of 940 kB');
  const failures = [{ file: 'skeleton.glb', message: 'skeleton.glb: expected 9 bytes, found 4.' }];
  act(() => stores.status.getState().report({ phase: 'ready', failures }));
  expect(screen.getByText('skeleton.glb: expected 9 bytes, found 4.')).toBeTruthy();
  fireEvent.click(button('Try again'));
  expect(stores.status.getState()).toMatchObject({ phase: 'loading', failures: [], retries: 1 });
});

test('what a link names and is not there is said, and can be dismissed', async () => {
  await open('/atlas/?v=1&s=supraspinatis.right');
  expect(screen.getByText(/‘supraspinatis.right’ was not found/)).toBeTruthy();
  fireEvent.click(button('Dismiss'));
  expect(screen.queryByText(/was not found/)).toBeNull();
});

test('an address without a page gets one with ways out', async () => {
  await open('/atlas/lessons/conditions/rotator-cuf');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('There is no page at this address');
  expect(screen.getByRole('link', { name: 'Rotator cuff tendinopathy' }).getAttribute('href')).toBe(
    '/atlas/lessons/conditions/rotator-cuff-tendinopathy',
  );
});

test('on a phone the sheet goes through its heights by key and by press', async () => {
  await open('/atlas/', true);
  const handle = () => button(/^Reading pane, /);
  expect(handle().getAttribute('aria-label')).toContain('half height');
  fireEvent.keyDown(handle(), { key: 'ArrowUp' });
  expect(handle().getAttribute('aria-label')).toContain('full height');
  fireEvent.click(handle());
  expect(handle().getAttribute('aria-expanded')).toBe('false');
});

test('the separator widens the pane by key, and the width is kept', async () => {
  await open('/atlas/');
  const separator = screen.getByRole('separator');
  fireEvent.keyDown(separator, { key: 'ArrowLeft' });
  expect(separator.getAttribute('aria-valuenow')).toBe('42');
  expect(localStorage.getItem('bodywork-atlas.preferences')).toContain('"paneShare":42');
});

test('a page that is opened takes the focus to its heading and names the window', async () => {
  await open('/atlas/');
  await act(async () => fireEvent.click(screen.getAllByRole('link', { name: /Learn the anatomy/ })[0] as HTMLElement));
  expect(document.activeElement?.textContent).toBe('All structures');
  expect(document.title).toBe('All structures · Bodywork Atlas');
});
