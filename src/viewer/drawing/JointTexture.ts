/** What the shaders know of each joint: its motion from rest as three RGBA texels, a row of the matrix each. */
import { DataTexture, FloatType, NearestFilter, RGBAFormat } from 'three';
import { type Affine, STILL } from '../../motion/affine.ts';

export class JointTexture {
  readonly texture: DataTexture;
  private readonly texels: Float32Array;

  /** All are still at first. */
  constructor(joints: number) {
    const rows = Math.max(1, joints);
    this.texels = new Float32Array(rows * 12);
    this.texture = new DataTexture(this.texels, 3, rows, RGBAFormat, FloatType);
    this.texture.minFilter = NearestFilter;
    this.texture.magFilter = NearestFilter;
    this.set(Array.from({ length: rows }, () => STILL));
  }

  set(motions: readonly Affine[]): void {
    motions.forEach((motion, joint) => {
      this.texels.set(motion, joint * 12);
    });
    this.texture.needsUpdate = true;
  }

  dispose(): void {
    this.texture.dispose();
  }
}
