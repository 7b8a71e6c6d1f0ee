// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { type ComponentProps, useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, type Mock, vi } from 'vitest';
import { createViewStore, type ViewStore, type ViewStoreState } from '../state/viewStore.ts';
import { Cite } from './components/Cite.tsx';
import { Claim } from './components/Claim.tsx';
import { LessonLink } from './components/LessonLink.tsx';
import { StructureLink } from './components/StructureLink.tsx';
import { View } from './components/View.tsx';
import { LessonPane } from './LessonPane.tsx';
import type { Lesson, LessonBody } from './lesson.ts';

const body: LessonBody = {
  default: () => (
    <>
      <View index="0">
        <p>
          See <StructureLink of="supraspinatus">the one on top</StructureLink>.
        </p>
      </View>
      <h2 id="later">Later</h2>
      <View index="1">
        <Claim size="Small" certainty="low" evidence="review" numbers="1">
          <p>
            It eased a little. <Cite numbers="1" />
          </p>
        </Claim>
        <LessonLink to="safety/other" anchor="signs">
          Signs
        </LessonLink>
      </View>
      <View index="2">
        <p>The end.</p>
      </View>
    </>
  ),
  views: [
    {
      title: 'On top',
      alt: 'A shoulder.',
      spec: { show: ['scapula.left', 'supraspinatus.left'], light: ['supraspinatus.left'] },
    },
    { title: 'Behind', alt: 'A back.', spec: { light: ['infraspinatus.right'] } },
    { title: 'In front', alt: 'A chest.', spec: { light: ['subscapularis.right'] } },
  ],
  sources: [
    {
      id: 'page-2016',
      type: 'article-journal',
      title: 'Manual therapy',
      author: [{ family: 'Page' }, { family: 'Green' }, { family: 'McBain' }],
      issued: { 'date-parts': [[2016]] },
      URL: 'https://example.org/',
      custom: { level: 'review', read: 'the abstract' },
    },
  ],
};

const lesson: Lesson = {
  id: 'conditions/example',
  slug: 'example',
  kind: 'conditions',
  title: 'An example',
  summary: 'Of a lesson.',
  regions: ['shoulder'],
  structures: ['supraspinatus'],
  audience: ['student'],
  objectives: ['see'],
  prerequisites: [],
  order: 1,
  sources: ['page-2016'],
  evidence: 'None.',
  lastChecked: '2026-11-24',
  review: 'not yet clinically reviewed',
  minutes: 3,
  views: 3,
  loadBody: () => Promise.resolve(body),
};

const onStep = vi.fn();
const onOpenLesson = vi.fn();
let view: ViewStore;
let apply: Mock<ViewStoreState['apply']>;

/** A page that keeps the step, as the site does in its address. */
function Page({ first, ...given }: { first: number } & Partial<ComponentProps<typeof LessonPane>>) {
  const [step, setStep] = useState(first);
  return (
    <LessonPane
      lesson={lesson}
      step={step}
      onStep={(next, by) => {
        onStep(next, by);
        setStep(next);
      }}
      view={view}
      addresses={{ lesson: (id, heading) => `/lessons/${id}#${heading}`, structure: (id) => `/?select=${id}` }}
      onOpenLesson={onOpenLesson}
      {...given}
    />
  );
}

async function open(first = 1, given: Partial<ComponentProps<typeof LessonPane>> = {}) {
  const shown = render(<Page first={first} {...given} />);
  await act(() => Promise.resolve());
  return shown;
}

/** Lays the steps out at these heights below the top of a pane 1000 high, which is not at its end. */
function layOut(tops: readonly number[]) {
  for (const section of document.querySelectorAll<HTMLElement>('[data-step]')) {
    section.getBoundingClientRect = () => new DOMRect(0, tops[Number(section.dataset.step) - 1], 100, 100);
  }
  const scroller = document.querySelector('.lesson-scroll') as HTMLElement;
  Object.defineProperty(scroller, 'clientHeight', { value: 1000, configurable: true });
  Object.defineProperty(scroller, 'scrollHeight', { value: 9000, configurable: true });
  return scroller;
}

beforeEach(() => {
  vi.useFakeTimers({ now: 10_000 });
  view = createViewStore();
  apply = vi.fn(view.getState().apply);
  view.setState({ apply });
  Element.prototype.scrollTo = vi.fn();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.clearAllMocks();
});

const active = () => document.querySelector<HTMLElement>('[data-active]')?.dataset.step;

describe('opening a lesson', () => {
  it('says what it is and that nobody has reviewed it, before the text is there', async () => {
    await open(1, { lesson: { ...lesson, loadBody: () => new Promise<LessonBody>(() => {}) } });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('An example');
    expect(screen.getByText('Shoulder · condition · 3 min')).toBeTruthy();
    expect(screen.getByText('Not yet clinically reviewed.')).toBeTruthy();
    expect(screen.getByText(/Last checked against its sources 24 November 2026/)).toBeTruthy();
    expect(screen.getByRole('status')).toBeTruthy();
  });

  it('brings the body into the first view, once', async () => {
    await open();
    expect(apply.mock.calls).toEqual([[body.views[0]?.spec]]);
    expect(active()).toBe('1');
    expect(screen.getByText('view 1 of 3')).toBeTruthy();
  });

  it('brings the body into the view of the step in the address, and scrolls there', async () => {
    await open(3);
    expect(apply.mock.calls).toEqual([[body.views[2]?.spec]]);
    expect(Element.prototype.scrollTo).toHaveBeenCalledWith(expect.objectContaining({ behavior: 'auto' }));
  });

  it.each([
    [9, 3],
    [0, 1],
    [Number.NaN, 1],
  ])('takes step %s for the nearest there is, and says so', async (asked, nearest) => {
    await open(asked);
    expect(onStep).toHaveBeenCalledWith(nearest, 'reading');
    expect(active()).toBe(String(nearest));
  });

  it('goes to the heading that a link meant, and to the step it lies in', async () => {
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 10, 10));
    await open(1, { heading: 'later' });
    expect(Element.prototype.scrollTo).toHaveBeenCalled();
    expect(onStep).toHaveBeenCalledWith(3, 'reading');
  });

  it('says what failed when the text does not arrive, and tries again', async () => {
    const loadBody = vi.fn().mockRejectedValueOnce(new Error('offline')).mockResolvedValue(body);
    await open(1, { lesson: { ...lesson, loadBody } });
    expect(screen.getByRole('alert').textContent).toContain('offline');
    await act(async () => fireEvent.click(screen.getByText('Try again')));
    expect(screen.getByText('The end.')).toBeTruthy();
  });
});

describe('going from view to view', () => {
  it('by the button, which names what comes next', async () => {
    await open();
    fireEvent.click(screen.getByRole('button', { name: 'Next: Behind' }));
    expect(onStep).toHaveBeenCalledWith(2, 'jump');
    expect(apply).toHaveBeenLastCalledWith(body.views[1]?.spec);
    expect(active()).toBe('2');
    expect(screen.getByRole('button', { name: 'Previous view: On top' })).toBeTruthy();
    expect(screen.getByText('View 2 of 3: Behind. A back.')).toBeTruthy();
  });

  it('by arrow and page keys in the bar, stopping at both ends', async () => {
    await open();
    const bar = screen.getByRole('navigation', { name: 'Views of the body' });
    for (const key of ['ArrowUp', 'PageDown', 'ArrowRight', 'ArrowRight']) fireEvent.keyDown(bar, { key });
    expect(onStep.mock.calls).toEqual([
      [2, 'jump'],
      [3, 'jump'],
    ]);
    expect(screen.getByText('This is the last view').getAttribute('aria-disabled')).toBe('true');
  });

  it('by n and p within the pane, but not with Ctrl', async () => {
    await open();
    const text = screen.getByText('The end.');
    fireEvent.keyDown(text, { key: 'n' });
    fireEvent.keyDown(text, { key: 'n', ctrlKey: true });
    fireEvent.keyDown(text, { key: 'p' });
    expect(onStep.mock.calls.map(([step]) => step)).toEqual([2, 1]);
    fireEvent.keyDown(document.body, { key: 'n' });
    expect(onStep).toHaveBeenCalledTimes(2);
  });

  it('by reading: the last step above the reading line, once the scrolling has rested', async () => {
    await open();
    vi.advanceTimersByTime(2000);
    const scroller = layOut([-800, 390, 900]);
    fireEvent.scroll(scroller);
    expect(onStep).not.toHaveBeenCalled();
    act(() => vi.advanceTimersByTime(200));
    expect(onStep.mock.calls).toEqual([[2, 'reading']]);
    expect(apply).toHaveBeenLastCalledWith(body.views[1]?.spec);
  });

  it('takes its own scrolling for no reading', async () => {
    await open();
    vi.advanceTimersByTime(2000);
    const scroller = layOut([-800, 390, 900]);
    fireEvent.click(screen.getByRole('button', { name: 'Next: Behind' }));
    layOut([0, 500, 900]);
    fireEvent.scroll(scroller);
    act(() => vi.advanceTimersByTime(300));
    expect(onStep.mock.calls).toEqual([[2, 'jump']]);
  });

  it('brings the view back after the body was turned away', async () => {
    await open();
    fireEvent.click(screen.getByText('view 1 of 3'));
    expect(apply).toHaveBeenCalledTimes(2);
  });
});

describe('what the text does', () => {
  it('lights a named structure under pointer or focus, and lets it go', async () => {
    await open(2);
    const link = screen.getByText('the one on top');
    fireEvent.focus(link);
    expect([...view.getState().lit]).toEqual(['infraspinatus.right', 'supraspinatus.right', 'supraspinatus.left']);
    fireEvent.blur(link);
    expect([...view.getState().lit]).toEqual(['infraspinatus.right']);
    expect(link.getAttribute('href')).toBe('/?select=supraspinatus');
  });

  it('selects a named structure on the side that the view is about', async () => {
    await open();
    fireEvent.click(screen.getByText('the one on top'));
    expect(view.getState().selected).toBe('supraspinatus.left');
  });

  it('leaves a click for another tab to the browser', async () => {
    await open();
    fireEvent.click(screen.getByText('the one on top'), { ctrlKey: true });
    expect(view.getState().selected).toBeUndefined();
  });

  it('opens a claim to its size, certainty and source', async () => {
    await open();
    const badge = screen.getByRole('button', { name: 'review · low certainty' });
    expect(badge.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(badge);
    const details = document.getElementById(badge.getAttribute('aria-controls') ?? '') as HTMLElement;
    expect(details.hidden).toBe(false);
    expect(details.textContent).toMatch(/Small.*low: the true effect may be quite different.*Page and others, 2016/);
  });

  it('leads from a citation to its source, and the focus goes with it', async () => {
    await open();
    const cite = within(document.querySelector('.lesson-cite') as HTMLElement).getByRole('link');
    expect(cite.getAttribute('aria-label')).toBe('Source 1: Page and others, 2016');
    fireEvent.click(cite);
    expect(document.activeElement?.id).toBe('source-1');
  });

  it('opens other lessons on the page', async () => {
    await open();
    fireEvent.click(screen.getByText('Signs'));
    expect(onOpenLesson).toHaveBeenCalledWith('safety/other', 'signs');
  });

  it('says in words what the body would show, where there is no body', async () => {
    await open(1, { bodyShown: false });
    expect(screen.getByText('On the body: A back.').className).toBe('lesson-view-alt');
  });
});
