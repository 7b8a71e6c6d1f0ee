import { PageBody } from './PageBody.tsx';

export function AboutPage() {
  return (
    <PageBody>
      <h1>About Bodywork Atlas</h1>
      <p>
        An open, free atlas of the body for orthopedic massage. A person turns a body in the browser, clicks a place,
        and learns what lies there, how orthopedic massage approaches it, what is known of the effect, and when hands
        should stay off.
      </p>
      <section>
        <h2>We teach; we do not diagnose or treat</h2>
        <p>
          Nothing here can tell whether massage is safe for you. If something hurts, is new, or worries you, ask
          somebody who can examine you. If it is sudden or severe, call the emergency number where you are.
        </p>
        <p>
          Each lesson says whether a clinician has reviewed it, when it was last checked, and what every claim of effect
          rests on and how surely.
        </p>
      </section>
      <section>
        <h2>The model</h2>
        <p>
          Bones and muscles are generated from measurements and landmarks that we wrote down. Most were taken on one
          adult male of BodyParts3D, © The Database Center for Life Science (published under CC BY-SA 2.1 Japan, newer
          releases under CC BY 4.0). None of its shapes are in the model. It is one body, and bodies differ; where a
          shape is provisional, its card says so. No clinician has reviewed it yet.
        </p>
      </section>
      <section>
        <h2>Licence and credit</h2>
        <p>
          Lessons and model: <a href="https://creativecommons.org/licenses/by/4.0/">Creative Commons Attribution 4.0</a>
          . Use them, adapt them, name Bodywork Atlas, and for the model BodyParts3D, © The Database Center for Life
          Science, too.
        </p>
        <p>
          The code: MIT licence. Typefaces: Inter and Source Serif 4, SIL Open Font License 1.1. Icons: Lucide, ISC
          licence.
        </p>
      </section>
      <section>
        <h2>What it keeps about you</h2>
        <p>
          Nothing leaves your device: no account, no counting of visitors, no request to any other site. Your theme, the
          width of the reading pane and whether single keys work are kept in this browser, and, until you close it,
          where you opened a lesson from.
        </p>
      </section>
    </PageBody>
  );
}
