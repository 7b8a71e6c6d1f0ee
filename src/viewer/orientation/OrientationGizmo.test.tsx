// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { OrientationGizmo } from './OrientationGizmo.tsx';

afterEach(cleanup);

function standing(azimuth: number) {
  const listeners = new Set<() => void>();
  const pose = { azimuth, elevation: 0 };
  const turnTo = vi.fn();
  return {
    pose,
    turnTo,
    tell: () =>
      act(() => {
        for (const changed of listeners) changed();
      }),
    orientation: {
      subscribe: (changed: () => void) => {
        listeners.add(changed);
        return () => listeners.delete(changed);
      },
      azimuth: () => pose.azimuth,
      elevation: () => pose.elevation,
      turnTo,
    },
  };
}

it('says from which side the body is seen, and follows it', () => {
  const { orientation, pose, tell } = standing(180);
  render(<OrientationGizmo orientation={orientation} />);
  expect(screen.getByText('from behind')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Back' }).getAttribute('aria-pressed')).toBe('true');
  pose.azimuth = 90;
  tell();
  expect(screen.getByText('from the left')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Back' }).getAttribute('aria-pressed')).toBe('false');
});

it.each([
  ['Front', 'anterior'],
  ['Back', 'posterior'],
  ['Right', 'right'],
  ['Left', 'left'],
])('%s turns to the %s side', (name, side) => {
  const { orientation, turnTo } = standing(20);
  render(<OrientationGizmo orientation={orientation} />);
  fireEvent.click(screen.getByRole('button', { name }));
  expect(turnTo).toHaveBeenCalledWith(side);
});
