// @vitest-environment jsdom
import { cleanup, render, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { createModelStatusStore } from '../state/modelStatusStore.ts';
import { createViewStore } from '../state/viewStore.ts';
import { BodyCanvas } from './BodyCanvas.tsx';

afterEach(cleanup);

it('without WebGL says so in the status, draws nothing and asks for no model', async () => {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  const asked = vi.spyOn(globalThis, 'fetch');
  const status = createModelStatusStore();
  const { container } = render(
    <BodyCanvas store={createViewStore()} status={status} baseUrl="/atlas/" theme="light" reducedMotion={false} />,
  );
  await waitFor(() => expect(status.getState().phase).toBe('no-webgl'));
  expect(container.querySelector('canvas')).toBeNull();
  expect(container.querySelector('button')).toBeNull();
  expect(asked).not.toHaveBeenCalled();
});
