import { lazy, Suspense } from 'react';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { HomePage } from './HomePage.tsx';
import { LessonsPage } from './LessonsPage.tsx';
import { MissingPage } from './MissingPage.tsx';
import { PageFailure } from './PageFailure.tsx';
import type { Page } from './pageOf.ts';
import { StructuresPage } from './StructuresPage.tsx';

const AboutPage = lazy(() => import('./AboutPage.tsx').then((module) => ({ default: module.AboutPage })));
const JointsPage = lazy(() => import('./JointsPage.tsx').then((module) => ({ default: module.JointsPage })));
const LandmarksPage = lazy(() => import('./LandmarksPage.tsx').then((module) => ({ default: module.LandmarksPage })));
const TeachPage = lazy(() => import('./TeachPage.tsx').then((module) => ({ default: module.TeachPage })));
const LessonPage = lazy(() => import('../lesson/LessonPage.tsx').then((module) => ({ default: module.LessonPage })));

/** The page that an address stands for. A fault in one leaves the bar, the body and the other pages alone. */
export function Pages({ page }: { readonly page: Page }) {
  return (
    <ErrorBoundary
      key={page.kind === 'lesson' ? page.lesson.id : page.kind}
      fallback={(error, retry) => <PageFailure error={error} onRetry={retry} />}
    >
      <Suspense fallback={<p role="status">The text is on its way.</p>}>
        <PageText page={page} />
      </Suspense>
    </ErrorBoundary>
  );
}

function PageText({ page }: { readonly page: Page }) {
  switch (page.kind) {
    case 'home':
      return <HomePage />;
    case 'structures':
      return <StructuresPage />;
    case 'landmarks':
      return <LandmarksPage />;
    case 'joints':
      return <JointsPage />;
    case 'lessons':
      return <LessonsPage />;
    case 'about':
      return <AboutPage />;
    case 'teach':
      return <TeachPage />;
    case 'lesson':
      return <LessonPage lesson={page.lesson} />;
    case 'missing':
      return <MissingPage path={page.path} nearest={page.nearest} />;
  }
}
