import { useEffect, useState } from 'react';
import type { ManifestJoint } from '../../anatomy/modelManifest.ts';
import { fetchManifest } from '../../viewer/loading/fetchManifest.ts';

/** Where every joint turns, from the model's own table; none until it has come, or where it cannot be had: the sliders do without. */
export function useJointPlaces(): readonly ManifestJoint[] {
  const [places, setPlaces] = useState<readonly ManifestJoint[]>([]);
  useEffect(() => {
    const abort = new AbortController();
    fetchManifest(`${import.meta.env.BASE_URL}models/`, abort.signal).then(
      ({ joints }) => setPlaces(joints),
      () => undefined,
    );
    return () => abort.abort();
  }, []);
  return places;
}
