import { lazy, Suspense } from 'react';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';
import { useTheme } from '../preferences/useTheme.ts';
import { useStores } from '../stores.tsx';
import { BodyFailure } from './BodyFailure.tsx';

/** three and all that draws comes in a file of its own, after the text. */
const BodyCanvas = lazy(() => import('../../viewer/BodyCanvas.tsx').then((module) => ({ default: module.BodyCanvas })));

/** The body itself. Mounted once, whatever page is read beside it; a fault in it leaves the rest of the page alone. */
export function BodyView() {
  const { view, status } = useStores();
  const theme = useTheme();
  const reducedMotion = useMediaQuery('(prefers-reduced-motion: reduce)');
  return (
    <ErrorBoundary fallback={(error, retry) => <BodyFailure error={error} onRetry={retry} />}>
      <Suspense>
        <BodyCanvas
          store={view}
          status={status}
          baseUrl={import.meta.env.BASE_URL}
          theme={theme}
          reducedMotion={reducedMotion}
        />
      </Suspense>
    </ErrorBoundary>
  );
}
