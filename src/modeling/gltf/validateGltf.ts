/** What the Khronos validator says of a file, a line an issue: `error ACCESSOR_… at /accessors/3: …`. */
import { type Issue, validateBytes } from 'gltf-validator';

const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;

/** Informations that hold of every file of ours: where they may stand, and why. */
const EXPECTED: readonly { readonly code: string; readonly pointer: RegExp; readonly why: string }[] = [
  {
    code: 'UNSUPPORTED_EXTENSION',
    pointer: /^\/extensionsUsed\//,
    why: 'it cannot look into EXT_meshopt_compression, so the uncompressed file is validated too',
  },
  {
    code: 'UNUSED_OBJECT',
    pointer: /\/attributes\/TEXCOORD_0$/,
    why: 'fibre coordinates, which our own material reads and no texture does',
  },
  {
    code: 'UNUSED_OBJECT',
    pointer: /^\/buffers\/\d+$/,
    why: 'the stand-in buffer that EXT_meshopt_compression asks for',
  },
];

export async function validateGltf(bytes: Uint8Array): Promise<string[]> {
  const { issues } = await validateBytes(bytes, { maxIssues: 0 });
  return issues.messages.filter((issue) => !expected(issue)).map(sentence);
}

function expected({ severity, code, pointer = '' }: Issue): boolean {
  return severity >= 2 && EXPECTED.some((known) => known.code === code && known.pointer.test(pointer));
}

function sentence({ severity, code, pointer, message }: Issue): string {
  return `${SEVERITIES[severity]} ${code} at ${pointer ?? 'the file'}: ${message}`;
}
