/** A piece as it is stored: quantised over one volume, so that one pair of skins serves it, and meshopt-compressed. */
import { type Document, Logger, NodeIO, PropertyType } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { prune, quantize } from '@gltf-transform/functions';
import { MeshoptDecoder, MeshoptEncoder } from 'meshoptimizer';

/** Consumes the document: quantisation changes it. The same document gives the same bytes. */
export async function pieceBytes(document: Document): Promise<Uint8Array> {
  document.setLogger(new Logger(Logger.Verbosity.ERROR));
  await document.transform(
    prune({ keepAttributes: true, keepLeaves: true, keepExtras: true }),
    quantize({
      // Normals are packed by meshopt's own filter, joints and weights are bytes already, strands are counted.
      pattern: /^(POSITION|TEXCOORD_0|_BELLY)$/,
      quantizationVolume: 'scene',
      quantizePosition: 14,
      quantizeTexcoord: 12,
      quantizeGeneric: 8,
      normalizeWeights: false,
    }),
    // Quantising each mesh makes copies of the skins' matrices; what merging them left over goes here.
    prune({ propertyTypes: [PropertyType.ACCESSOR], keepAttributes: true, keepIndices: true }),
  );
  document
    .createExtension(EXTMeshoptCompression)
    .setRequired(true)
    .setEncoderOptions({ method: EXTMeshoptCompression.EncoderMethod.FILTER });
  return (await pieceIO()).writeBinary(document);
}

/** Reads and writes every extension that a piece uses. */
export async function pieceIO(): Promise<NodeIO> {
  await Promise.all([MeshoptEncoder.ready, MeshoptDecoder.ready]);
  return new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ 'meshopt.encoder': MeshoptEncoder, 'meshopt.decoder': MeshoptDecoder });
}
