import { Button } from '../../ui/Button.tsx';
import { PageBody } from './PageBody.tsx';

/** In place of a page that failed. Plain links, not the router's: it may be what failed. */
export function PageFailure({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  return (
    <PageBody>
      <h1>This page could not be shown</h1>
      <p>What went wrong: {error.message}</p>
      <p>
        <Button look="solid" onClick={onRetry}>
          Try again
        </Button>
      </p>
      <p>
        Or <a href={window.location.href}>reload it</a>, or go to{' '}
        <a href={`${import.meta.env.BASE_URL}structures`}>the list of structures</a> or to{' '}
        <a href={import.meta.env.BASE_URL}>the start</a>.
      </p>
    </PageBody>
  );
}
