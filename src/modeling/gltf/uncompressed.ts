import { EXTMeshoptCompression } from '@gltf-transform/extensions';
import { pieceIO } from './pieceBytes.ts';

/** The same file without meshopt: the Khronos validator cannot see into it. */
export async function uncompressed(piece: Uint8Array): Promise<Uint8Array> {
  const io = await pieceIO();
  const document = await io.readBinary(piece);
  document.createExtension(EXTMeshoptCompression).dispose();
  return io.writeBinary(document);
}
