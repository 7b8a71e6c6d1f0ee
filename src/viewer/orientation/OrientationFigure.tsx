/** A small person who stands as the body stands: a face in front, none behind, the right hand marked. */
import { axesOf } from '../camera/positionOf.ts';

interface OrientationFigureProps {
  /** Degrees, as in a CameraPose. */
  readonly azimuth: number;
  readonly elevation: number;
}

type Point = readonly [number, number, number];

/** Body frame, the figure about 2 high round its middle. */
const HEAD: Point = [0, 0.78, 0];
const HEAD_RADIUS = 0.2;
const NOSE: Point = [0, 0.77, 0.23];
const LIMBS: readonly (readonly Point[])[] = [
  [
    [-0.34, 0.45, 0],
    [-0.46, -0.18, 0.03],
  ],
  [
    [0.34, 0.45, 0],
    [0.46, -0.18, 0.03],
  ],
  [
    [-0.16, -0.12, 0],
    [-0.18, -0.98, 0],
  ],
  [
    [0.16, -0.12, 0],
    [0.18, -0.98, 0],
  ],
];
const TRUNK: readonly Point[] = [
  [-0.34, 0.48, 0],
  [0.34, 0.48, 0],
  [0.17, -0.14, 0],
  [-0.17, -0.14, 0],
];
const FEET: readonly (readonly Point[])[] = [
  [
    [-0.18, -0.98, 0],
    [-0.2, -0.98, 0.2],
  ],
  [
    [0.18, -0.98, 0],
    [0.2, -0.98, 0.2],
  ],
];

export function OrientationFigure({ azimuth, elevation }: OrientationFigureProps) {
  const { right, up, back } = axesOf({ azimuth, elevation });
  const flat = ([x, y, z]: Point) =>
    `${(right.x * x + right.y * y + right.z * z).toFixed(3)},${(-(up.x * x + up.y * y + up.z * z)).toFixed(3)}`;
  const depth = ([x, y, z]: Point) => back.x * x + back.y * y + back.z * z;
  const [headX, headY] = flat(HEAD).split(',');
  const [noseX, noseY] = flat(NOSE).split(',');
  return (
    <svg viewBox="-0.85 -1.1 1.7 2.3" aria-hidden="true">
      <g fill="none" stroke="currentColor" strokeWidth="0.07" strokeLinecap="round" strokeLinejoin="round">
        <polygon
          points={TRUNK.map(flat).join(' ')}
          fill="currentColor"
          fillOpacity={depth([0, 0, 1]) > 0 ? 0.12 : 0.32}
        />
        {[...LIMBS, ...FEET].map((limb) => (
          <polyline key={limb.join()} points={limb.map(flat).join(' ')} />
        ))}
        <circle
          cx={headX}
          cy={headY}
          r={HEAD_RADIUS}
          fill="currentColor"
          fillOpacity={depth([0, 0, 1]) > 0 ? 0.12 : 0.32}
        />
      </g>
      {depth([0, 0, 1]) > -0.15 && <circle cx={noseX} cy={noseY} r="0.06" fill="currentColor" />}
    </svg>
  );
}
