/** A tile as the GPU takes it: repeating, and smaller by halves with distance. */
import {
  DataTexture,
  LinearFilter,
  LinearMipmapLinearFilter,
  RepeatWrapping,
  RGBAFormat,
  UnsignedByteType,
} from 'three';

/** In the middle of every channel: what a tile looks like from far away, and until it is there. */
const PLAIN = Uint8Array.of(128, 128, 128, 128);

export function tileTexture(texels: Uint8Array<ArrayBuffer> = PLAIN, width = 1, height = 1): DataTexture {
  const texture = new DataTexture(texels, width, height, RGBAFormat, UnsignedByteType);
  texture.wrapS = RepeatWrapping;
  texture.wrapT = RepeatWrapping;
  texture.magFilter = LinearFilter;
  texture.minFilter = LinearMipmapLinearFilter;
  texture.generateMipmaps = true;
  texture.needsUpdate = true;
  return texture;
}
