import { Link } from 'wouter';
import { PageBody } from './PageBody.tsx';

/** What a teacher can do with the site today, and nothing that is still to be built. */
export function TeachPage() {
  return (
    <PageBody>
      <h1>Teach with it</h1>
      <p>What works today, without an account and without a fee:</p>
      <section>
        <h2>A link is a view</h2>
        <p>
          Turn, hide, ghost, isolate and peel until the body shows what you want your class to see, and press “Copy
          link”. Whoever opens the link sees the same structures from the same side, with the same one selected, and the
          same step of a lesson beside it. Put such links in a handout, a slide, or the chat of a class.
        </p>
      </section>
      <section>
        <h2>Lessons that move the body</h2>
        <p>
          Each paragraph of a <Link href="/lessons">lesson</Link> has its own view. The next and previous buttons at its
          foot walk through them; “Reading pane over the whole window” and its closing make room for the text or for the
          body.
        </p>
      </section>
      <section>
        <h2>Yours to use</h2>
        <p>
          Lessons and model may be shown, copied and adapted, in class and out of it, as long as their makers are named:{' '}
          <Link href="/about">licence and credit</Link>.
        </p>
      </section>
      <section>
        <h2>Not here yet</h2>
        <p>
          Quizzes, a presenter’s view, printed handouts and use without a network. We would rather say so than pretend.
        </p>
      </section>
    </PageBody>
  );
}
