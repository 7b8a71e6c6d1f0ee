import type { Serration } from '../boneFigures.ts';
import { sutures } from './sutures.ts';

/** The teeth of the coronal and lambdoid sutures; the squamous suture has none. */
export const serration: Serration = {
  amplitude: 0.8,
  wave: 5,
  points: ['bregma', 'lambda', 'asterion', ...Object.keys(sutures.coronal), ...Object.keys(sutures.lambdoid)],
};
