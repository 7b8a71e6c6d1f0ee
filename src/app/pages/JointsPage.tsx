import { JointPanel } from '../joints/JointPanel.tsx';
import { PositionChoice } from '../joints/PositionChoice.tsx';
import { PageBody } from './PageBody.tsx';

/** Moving the skeleton by hand, and the table of joints. */
export function JointsPage() {
  return (
    <PageBody>
      <h1>Move the joints</h1>
      <p>
        Each slider goes from end to end of what is normal for adults. People differ by ten degrees and more, so this is
        no pass mark. Joints that move together in life, as those of the spine do, share a slider. For now muscles
        follow roughly; bones move as they should.
      </p>
      <PositionChoice />
      <JointPanel />
    </PageBody>
  );
}
