/** Bone: warm ivory, its fine grain laid on from three sides so that no seam shows. */
import { ShaderMaterial } from 'three';
import type { BodyUniforms } from './bodyUniforms.ts';
import { GRAIN_TILE } from './grainTexels.ts';
import { lightingShader } from './lightingShader.ts';
import { structureShader } from './structureShader.ts';

const vertexShader = /* glsl */ `
${structureShader.vertex}
${lightingShader.vertex}
varying vec3 vPlace;
varying vec3 vBodyNormal;
varying float vCartilage;

void main() {
  readStructure();
  vec4 viewPosition = modelViewMatrix * vec4(carried(position), 1.0);
  readLighting(viewPosition);
  vPlace = position * ${(1000 / GRAIN_TILE).toFixed(4)};
  vBodyNormal = normal;
  vCartilage = carriers.w / 255.0;
  gl_Position = projectionMatrix * viewPosition;
  collapseHidden();
}
`;

const fragmentShader = /* glsl */ `
uniform sampler2D grain;
varying vec3 vPlace;
varying vec3 vBodyNormal;
varying float vCartilage;
${structureShader.fragment}
${lightingShader.fragment}

// Value in x, slope in the body's frame in yzw, mottling apart.
struct Grain {
  float value;
  float mottle;
  vec3 slope;
};

Grain grainHere(vec3 bodyNormal) {
  vec3 share = bodyNormal * bodyNormal;
  share *= share;
  share /= share.x + share.y + share.z;
  vec4 x = texture2D(grain, vPlace.yz);
  vec4 y = texture2D(grain, vPlace.zx);
  vec4 z = texture2D(grain, vPlace.xy);
  Grain g;
  g.value = dot(vec3(x.r, y.r, z.r), share) - 0.5;
  g.mottle = dot(vec3(x.a, y.a, z.a), share) - 0.5;
  g.slope = vec3(0.0, x.gb - 0.5) * share.x + vec3(y.b - 0.5, 0.0, y.g - 0.5) * share.y + vec3(z.gb - 0.5, 0.0) * share.z;
  return g;
}

void main() {
  vec3 normal = normalize(vNormal);
  vec3 toEye = normalize(vToEye);
  dissolve(normal, toEye);
  Grain g = grainHere(normalize(vBodyNormal));
  Shade shade = shadeHere(normal);
  // Cartilage is smooth and pale, with an edge that can be seen.
  float cap = smoothstep(0.3, 0.6, vCartilage);
  g.value *= 1.0 - 0.85 * cap;
  g.mottle = mix(g.mottle, -0.3, cap);
  vec3 bumped = normalize(normal - mat3(viewMatrix) * g.slope * 0.55 * (1.0 - cap));
  vec3 ivory = mix(vec3(0.83, 0.775, 0.67), structureTint, structureTint.r < 0.0 ? 0.0 : 0.62);
  vec3 colour = mix(ivory, vec3(0.745, 0.80, 0.815), cap) * (1.0 + 0.16 * g.value);
  // Blood and fat show through bone that is mottled and sheltered.
  colour = mix(colour, vec3(0.70, 0.575, 0.43), clamp(0.22 + g.mottle * 0.9, 0.0, 0.5) * (1.25 - shade.open));
  Tissue tissue = Tissue(emphasised(colour, normal, toEye), bumped, toEye, mix(14.0 + 16.0 * (g.value + 0.5), 40.0, cap), mix(0.045, 0.11, cap), 0.12);
  gl_FragColor = vec4(illuminate(tissue, shade), 1.0);
  #include <colorspace_fragment>
}
`;

export function boneMaterial(uniforms: BodyUniforms): ShaderMaterial {
  return new ShaderMaterial({ name: 'bone', vertexShader, fragmentShader, uniforms: { ...uniforms } });
}
