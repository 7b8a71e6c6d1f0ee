/** The table beside the glTF pieces: written by the model build, read by the viewer. Lengths in metres, as in glTF. */

/** Smallest and largest corner, metres, body frame (+x the subject's left, +y up, +z anterior). */
export interface Bounds {
  readonly min: readonly [number, number, number];
  readonly max: readonly [number, number, number];
}

export interface ManifestStructure {
  readonly id: string;
  /** Hash of the sources the shape was generated from. */
  readonly source: string;
  readonly triangles: number;
  /** Cubic millimetres. */
  readonly volume: number;
  readonly bounds: Bounds;
}

export interface ManifestPiece {
  /** File name inside public/models, without a folder: `skeleton.glb`. */
  readonly file: string;
  readonly bytes: number;
  /** First 16 hex digits of the file's SHA-256; asked for as `file?v=hash` and checked on arrival. */
  readonly hash: string;
  readonly structures: readonly ManifestStructure[];
}

/** Where a joint turns, at rest. In the order of the joint facts: a parent before what hangs on it. */
export interface ManifestJoint {
  /** With its side: `glenohumeral.right`. */
  readonly id: string;
  readonly parent?: string;
  readonly centre: readonly [number, number, number];
  /** One a freedom of the joint facts, in their order: unit vectors, right-hand rule. */
  readonly axes: readonly (readonly [number, number, number])[];
}

export interface ModelManifest {
  readonly version: 1;
  readonly joints: readonly ManifestJoint[];
  /** Named places on bone, by the landmark's id, authored side; the left is its mirror image. */
  readonly landmarks: Readonly<Record<string, readonly [number, number, number]>>;
  readonly pieces: readonly ManifestPiece[];
}
