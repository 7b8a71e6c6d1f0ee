import { useEffect, useState } from 'react';
import type { LandmarkCatalogue } from '../../anatomy/landmarks/landmarkCatalogue.ts';

let loaded: LandmarkCatalogue | undefined;

/** The named places on bone. Their words come in a file of their own, after the text that a reader waits for; undefined till then. */
export function useLandmarks(): LandmarkCatalogue | undefined {
  const [landmarks, setLandmarks] = useState(loaded);
  useEffect(() => {
    if (landmarks) return;
    let gone = false;
    void import('../../anatomy/landmarks/landmarkCatalogue.ts').then(({ landmarkCatalogue }) => {
      loaded = landmarkCatalogue;
      if (!gone) setLandmarks(landmarkCatalogue);
    });
    return () => {
      gone = true;
    };
  }, [landmarks]);
  return landmarks;
}
