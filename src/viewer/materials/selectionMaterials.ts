/** What sets the selected structure apart besides its colour: a thin darker line round it, and hatching where others cover it. */
import {
  AlwaysStencilFunc,
  BackSide,
  EqualStencilFunc,
  GreaterDepth,
  GreaterStencilFunc,
  IncrementStencilOp,
  ReplaceStencilOp,
  ShaderMaterial,
} from 'three';
import type { BodyUniforms } from './bodyUniforms.ts';
import { structureShader } from './structureShader.ts';

/** Page pixels: the line round it, and the hatching's distance and width. */
const OUTLINE_WIDTH = 1.5;
const HATCH_DISTANCE = 9;
const HATCH_WIDTH = 1.1;
/** In the stencil: from here on up the structure is seen; below, but not 0, it is covered. */
const SEEN = 128;

const plainVertex = /* glsl */ `
${structureShader.vertex}
void main() {
  readStructure();
  // Multiplied in the order in which the body's own materials do, or depths would differ by a hair.
  vec4 viewPosition = modelViewMatrix * vec4(carried(position), 1.0);
  gl_Position = projectionMatrix * viewPosition;
  collapseHidden();
}
`;

const outlineVertex = /* glsl */ `
${structureShader.vertex}
uniform vec2 viewport;
uniform float pixelRatio;
void main() {
  readStructure();
  gl_Position = projectionMatrix * modelViewMatrix * vec4(carried(position), 1.0);
  vec2 outward = (projectionMatrix * vec4(normalMatrix * turned(normal), 0.0)).xy * viewport;
  gl_Position.xy += outward / max(length(outward), 1e-6) * ${(OUTLINE_WIDTH * 2).toFixed(2)} * pixelRatio / viewport * gl_Position.w;
  collapseHidden();
}
`;

const flatFragment = /* glsl */ `
uniform vec3 outlineColour;
void main() {
  gl_FragColor = vec4(outlineColour, 1.0);
  #include <colorspace_fragment>
}
`;

const hatchFragment = /* glsl */ `
uniform vec3 outlineColour;
uniform float pixelRatio;
void main() {
  float across = mod((gl_FragCoord.x + gl_FragCoord.y) / pixelRatio, ${HATCH_DISTANCE.toFixed(1)});
  if (across >= ${HATCH_WIDTH}) discard;
  gl_FragColor = vec4(outlineColour, 1.0);
  #include <colorspace_fragment>
}
`;

export interface SelectionMaterials {
  /** Marks in the stencil where the structure is seen and where it is covered. Draws nothing. */
  readonly mark: ShaderMaterial;
  readonly outline: ShaderMaterial;
  readonly hatch: ShaderMaterial;
}

export function selectionMaterials(uniforms: BodyUniforms): SelectionMaterials {
  const shared = { uniforms: { ...uniforms }, depthWrite: false, stencilWrite: true };
  const mark = new ShaderMaterial({
    ...shared,
    name: 'selection mark',
    vertexShader: plainVertex,
    fragmentShader: flatFragment,
    colorWrite: false,
    polygonOffset: true,
    polygonOffsetUnits: -2,
    stencilFunc: AlwaysStencilFunc,
    stencilRef: SEEN,
    stencilZPass: ReplaceStencilOp,
    stencilZFail: IncrementStencilOp,
  });
  // Round the whole of it, covered or not.
  const outline = new ShaderMaterial({
    ...shared,
    name: 'selection outline',
    vertexShader: outlineVertex,
    fragmentShader: flatFragment,
    side: BackSide,
    depthTest: false,
    stencilFunc: EqualStencilFunc,
    stencilRef: 0,
  });
  const hatch = new ShaderMaterial({
    ...shared,
    name: 'selection hatch',
    vertexShader: plainVertex,
    fragmentShader: hatchFragment,
    depthFunc: GreaterDepth,
    stencilFunc: GreaterStencilFunc,
    stencilRef: SEEN,
  });
  return { mark, outline, hatch };
}
