import { useEffect, useState } from 'react';
import type { LandmarkCatalogue } from '../../anatomy/landmarks/landmarkCatalogue.ts';

let loaded: LandmarkCatalogue | undefined;

/** The named places on bone. Their words come in a file of their own, asked for once they are `wanted`, so that no text has to
 *  wait for them; undefined till then. */
export function useLandmarks(wanted = true): LandmarkCatalogue | undefined {
  const [landmarks, setLandmarks] = useState(loaded);
  useEffect(() => {
    if (landmarks || !wanted) return;
    let gone = false;
    void import('../../anatomy/landmarks/landmarkCatalogue.ts').then(({ landmarkCatalogue }) => {
      loaded = landmarkCatalogue;
      if (!gone) setLandmarks(landmarkCatalogue);
    });
    return () => {
      gone = true;
    };
  }, [landmarks, wanted]);
  return landmarks;
}
