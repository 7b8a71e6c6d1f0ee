/** Muscle and tendon: streaks along the fibres, bump from their slope, a sheen across them, ends feathered into pale tendon. */
import { ShaderMaterial } from 'three';
import type { BodyUniforms } from './bodyUniforms.ts';
import { lightingShader } from './lightingShader.ts';
import { STEEPEST_STREAK, STREAK_TILE } from './streakTexels.ts';
import { structureShader } from './structureShader.ts';

const vertexShader = /* glsl */ `
${structureShader.vertex}
${lightingShader.vertex}
attribute vec4 fibreCoordinates;
attribute vec4 fibreTangent;
varying vec4 vFibre;
varying vec4 vTangent;

void main() {
  readStructure();
  vec4 viewPosition = modelViewMatrix * vec4(carried(position), 1.0);
  readLighting(viewPosition);
  vFibre = fibreCoordinates;
  vTangent = vec4(normalMatrix * turned(fibreTangent.xyz), fibreTangent.w);
  gl_Position = projectionMatrix * viewPosition;
  collapseHidden();
}
`;

const fragmentShader = /* glsl */ `
uniform sampler2D streaks;
varying vec4 vFibre;
varying vec4 vTangent;
${structureShader.fragment}
${lightingShader.fragment}

const vec2 TILE = vec2(${STREAK_TILE[0]}.0, ${STREAK_TILE[1]}.0);
// From this many mm a pixel on, the tile's texels show.
const float FINER = 0.16;
const vec2 FINER_SCALE = vec2(4.13, 2.7) / TILE;

struct Fibre {
  float streak;
  float slope;
  float tendon;
  float patchiness;
};

Fibre fibreHere() {
  vec4 texel = texture2D(streaks, vFibre.xy / TILE);
  Fibre fibre;
  fibre.streak = texel.r;
  fibre.slope = (texel.g - 0.5) * ${(2 * STEEPEST_STREAK).toFixed(2)};
  fibre.patchiness = texel.a;
  // Nearer than the tile is fine, the same streaks once more, some four times smaller.
  float pixel = length(vec2(dFdx(vFibre.x), dFdy(vFibre.x)));
  if (pixel < FINER) {
    vec4 finer = texture2D(streaks, vFibre.xy * FINER_SCALE);
    float close = smoothstep(FINER, FINER * 0.3, pixel);
    fibre.streak += (finer.r - 0.5) * 0.3 * close;
    fibre.slope += (finer.g - 0.5) * 0.8 * close;
  }
  float interlock = (texel.b - 0.5) * 2.6;
  float origin = 1.0 - smoothstep(-0.45, 0.45, vFibre.z + interlock);
  float insertion = smoothstep(-0.45, 0.45, vFibre.w + interlock);
  fibre.tendon = max(origin, insertion);
  return fibre;
}

vec3 fibreColour(Fibre fibre) {
  vec3 belly = mix(vec3(0.19, 0.015, 0.015), vec3(0.49, 0.052, 0.044), smoothstep(0.26, 0.66, fibre.streak));
  belly = mix(belly, vec3(0.70, 0.27, 0.22), smoothstep(0.60, 0.86, fibre.streak) * 0.48);
  belly *= 0.86 + 0.28 * fibre.patchiness;
  vec3 tendon = mix(vec3(0.50, 0.455, 0.37), vec3(0.86, 0.815, 0.735), smoothstep(0.25, 0.75, fibre.streak));
  return mix(belly, tendon, fibre.tendon);
}

// Kajiya and Kay's highlight of a thread, from the key lamp.
float sheen(vec3 along, vec3 normal, vec3 toEye, float tendon) {
  vec3 halfway = normalize(KEY + toEye);
  float lengthwise = dot(along, halfway);
  float thread = pow(sqrt(max(0.0, 1.0 - lengthwise * lengthwise)), mix(46.0, 80.0, tendon));
  return thread * smoothstep(0.0, 0.5, dot(normal, KEY)) * smoothstep(0.15, 0.95, dot(normal, halfway));
}

void main() {
  vec3 normal = normalize(vNormal);
  vec3 toEye = normalize(vToEye);
  dissolve(normal, toEye);
  Fibre fibre = fibreHere();
  Shade shade = shadeHere(normal);
  vec3 along = normalize(vTangent.xyz - normal * dot(vTangent.xyz, normal) + 1e-5);
  vec3 across = cross(normal, along) * clamp(vTangent.w, -1.0, 1.0);
  float bump = clamp(fibre.slope * mix(1.0, 0.4, fibre.tendon), -0.8, 0.8);
  vec3 bumped = normalize(normal - across * bump * 0.62);
  vec3 colour = emphasised(fibreColour(fibre), normal, toEye);
  Tissue tissue = Tissue(colour, bumped, toEye, mix(18.0, 26.0, fibre.tendon), mix(0.02, 0.04, fibre.tendon), 0.22);
  vec3 light = illuminate(tissue, shade);
  float threads = sheen(along, bumped, toEye, fibre.tendon) * shade.key * (0.35 + fibre.streak);
  light += keyLight * threads * mix(vec3(0.075, 0.044, 0.038), vec3(0.13, 0.125, 0.115), fibre.tendon);
  gl_FragColor = vec4(light, 1.0);
  #include <colorspace_fragment>
}
`;

export function fibreMaterial(uniforms: BodyUniforms): ShaderMaterial {
  return new ShaderMaterial({ name: 'fibre', vertexShader, fragmentShader, uniforms: { ...uniforms } });
}
