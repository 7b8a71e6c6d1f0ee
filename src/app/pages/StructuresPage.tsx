import { StructureList } from '../list/StructureList.tsx';
import { RegionChips } from '../structure/RegionChips.tsx';
import { PageBody } from './PageBody.tsx';

export function StructuresPage() {
  return (
    <PageBody>
      <h1>All structures</h1>
      <p>
        Everything the body holds so far. Right and left are always the body’s own. A button selects: the body turns to
        it, and its card opens.
      </p>
      <RegionChips label="Or choose a whole region" />
      <StructureList />
    </PageBody>
  );
}
