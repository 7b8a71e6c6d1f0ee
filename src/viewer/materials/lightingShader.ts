/** The lamps of the plate: a soft key from the upper left, a cool fill, a rim from behind, and the open sky that each place sees. */
import { EMPHASIS } from '../drawing/structureLook.ts';

/**
 * Lamps turn with the camera, so that every side of the body is lit as a plate is. `openness` is baked by the worker: the
 * direction from which most light reaches a vertex, and how much of the hemisphere is open to it.
 */
const vertex = /* glsl */ `
attribute vec4 openness;
varying vec4 vOpenness;
varying vec3 vNormal;
varying vec3 vToEye;

void readLighting(vec4 viewPosition) {
  vNormal = normalMatrix * turned(normal);
  vOpenness = vec4(normalMatrix * turned(openness.xyz * 2.0 - 1.0), openness.w);
  vToEye = -viewPosition.xyz;
}
`;

const fragment = /* glsl */ `
uniform vec3 skyLight;
uniform vec3 groundLight;
uniform vec3 keyLight;
uniform vec3 fillLight;
uniform vec3 rimLight;
uniform vec3 accent;
uniform float opennessWeight;
varying vec4 vOpenness;
varying vec3 vNormal;
varying vec3 vToEye;

const float HOVERED = ${EMPHASIS.hovered};
const float LIT = ${EMPHASIS.lit};
const vec3 KEY = vec3(-0.46, 0.60, 0.655);
const vec3 FILL = vec3(0.86, -0.12, 0.50);
const vec3 RIM = vec3(0.42, 0.62, -0.66);

struct Tissue {
  vec3 colour;
  vec3 normal;
  vec3 toEye;
  float gloss;     // Blinn exponent
  float shine;     // strength of the highlight
  float softness;  // how far light creeps round the edge of shade
};

struct Shade {
  float open;      // of the hemisphere
  float key;       // of the key lamp that gets here
  vec3 direction;  // where most light comes from
};

// The open part of the hemisphere as a cone about the open direction: a lamp inside it shines, outside it is shadowed, softly.
Shade shadeHere(vec3 normal) {
  Shade shade;
  // What is pointed out is lifted out of the shade, or it could not be told where it lies deep.
  float shaded = opennessWeight * (1.0 - 0.55 * structureLook.g);
  shade.open = mix(1.0, 0.08 + 0.92 * pow(vOpenness.w, 1.5), shaded);
  shade.direction = normalize(mix(normal, vOpenness.xyz, opennessWeight) + normal * 0.35);
  float rimOfCone = sqrt(1.0 - shade.open);
  float inside = dot(normalize(vOpenness.xyz + 1e-4), KEY);
  shade.key = mix(1.0, smoothstep(rimOfCone - 0.75, rimOfCone + 0.30, inside), shaded);
  return shade;
}

float soft(float cosine, float softness) {
  return max(0.0, (cosine + softness) / (1.0 + softness));
}

vec3 illuminate(Tissue t, Shade shade) {
  float up = dot(shade.direction, normalize(viewMatrix[1].xyz)) * 0.5 + 0.5;
  // Light that bounces between like surfaces keeps crevices from going grey (Jimenez 2016).
  float open = shade.open;
  vec3 bounced = max(vec3(open), ((open * (2.0404 * t.colour - 0.3324) - (4.7951 * t.colour - 0.6417)) * open + (2.7552 * t.colour + 0.6903)) * open);
  vec3 light = mix(groundLight, skyLight, up) * bounced;
  light += keyLight * soft(dot(t.normal, KEY), t.softness) * shade.key;
  light += fillLight * soft(dot(t.normal, FILL), 0.4) * open;
  vec3 halfway = normalize(KEY + t.toEye);
  float highlight = pow(max(0.0, dot(t.normal, halfway)), t.gloss) * t.shine * shade.key;
  float facing = max(0.0, dot(t.normal, t.toEye));
  float rim = pow(1.0 - facing, 3.0) * soft(dot(t.normal, RIM), 0.5) * open;
  return t.colour * light + keyLight * highlight + rimLight * rim * (0.25 + t.colour);
}

// Teal in the same lightness pattern, so that fibres stay to be seen. What is only pointed at takes it at its edges: red and teal
// mixed evenly would be mud. EMPHASIS has the levels.
vec3 emphasised(vec3 colour, vec3 normal, vec3 toEye) {
  float level = structureLook.g;
  float edge = 1.0 - max(0.0, dot(normal, toEye));
  float share = mix(0.12 + 0.88 * smoothstep(0.15, 0.75, edge), 1.0, smoothstep(HOVERED, LIT, level));
  share *= smoothstep(0.0, HOVERED, level) * mix(0.84, 0.92, smoothstep(LIT, 1.0, level));
  float lightness = dot(colour, vec3(0.30, 0.55, 0.15));
  vec3 teal = accent * (0.4 + 2.1 * lightness / (0.5 + lightness));
  return mix(colour * (1.0 + 0.35 * smoothstep(0.0, HOVERED, level)), teal, share);
}
`;

export const lightingShader = { vertex, fragment };
