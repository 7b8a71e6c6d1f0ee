import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { verifyPiece } from './verifyPiece.ts';

const bytes = new TextEncoder().encode('glTF and so on');
const piece = {
  file: 'skeleton.glb',
  bytes: bytes.length,
  hash: createHash('sha256').update(bytes).digest('hex').slice(0, 16),
};

describe('verifyPiece', () => {
  it('passes the piece that the manifest names', async () => {
    await expect(verifyPiece(bytes, piece)).resolves.toBeUndefined();
  });

  it('tells of one that is cut short, with both lengths', async () => {
    await expect(verifyPiece(bytes.slice(0, 5), piece)).rejects.toThrow(
      'skeleton.glb arrived incomplete: 5 bytes of 14.',
    );
  });

  it('tells of one with other contents', async () => {
    const other = bytes.slice();
    other[3] = 0;
    await expect(verifyPiece(other, piece)).rejects.toThrow(/skeleton\.glb is damaged or of another version/);
  });

  it('goes by length where the browser hashes nothing', async () => {
    const other = bytes.slice();
    other[3] = 0;
    await expect(verifyPiece(other, piece, null)).resolves.toBeUndefined();
  });
});
