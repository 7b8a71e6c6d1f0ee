/** What every material of the body shares: reading a structure's texel, collapsing what is hidden, and the screen-door of ghosts. */
import { STRUCTURE_COLUMNS } from '../drawing/StructureBuffer.ts';

/** Declares `structureLook`; call `readStructure()` first, and `collapseHidden()` last. `carried` and `turned` take a place and a
 *  direction from rest to where the joints hold them. */
const vertex = /* glsl */ `
uniform highp sampler2D structureLooks;
uniform highp sampler2D jointMotions;
attribute float structureIndex;
attribute vec4 carriers;
flat varying vec3 structureLook;
flat varying vec3 structureTint;
uniform float tinted;
vec4 motionX;
vec4 motionY;
vec4 motionZ;

// Sixteen hues, as textbooks tint the bones: neighbours in the list are far apart on the wheel, and differ in strength.
vec3 tintOf(int slot) {
  float hue = fract(float(slot) * 0.4375);
  vec3 wheel = abs(fract(hue + vec3(0.0, 2.0 / 3.0, 1.0 / 3.0)) * 6.0 - 3.0) - 1.0;
  return mix(vec3(0.70), clamp(wheel, 0.0, 1.0), (slot & 1) == 0 ? 0.55 : 0.35);
}

vec4 motionRow(int row) {
  vec4 first = texelFetch(jointMotions, ivec2(row, int(carriers.x + 0.5)), 0);
  vec4 second = texelFetch(jointMotions, ivec2(row, int(carriers.y + 0.5)), 0);
  return mix(second, first, carriers.z / 255.0);
}

void readStructure() {
  int i = int(structureIndex + 0.5);
  vec4 texel = texelFetch(structureLooks, ivec2(i % ${STRUCTURE_COLUMNS}, i / ${STRUCTURE_COLUMNS}), 0);
  structureLook = texel.rgb;
  structureTint = tinted > 0.5 ? tintOf(int(texel.a * 255.0 + 0.5)) : vec3(-1.0);
  motionX = motionRow(0);
  motionY = motionRow(1);
  motionZ = motionRow(2);
}

vec3 carried(vec3 place) {
  vec4 p = vec4(place, 1.0);
  return vec3(dot(motionX, p), dot(motionY, p), dot(motionZ, p));
}

vec3 turned(vec3 direction) {
  return vec3(dot(motionX.xyz, direction), dot(motionY.xyz, direction), dot(motionZ.xyz, direction));
}

// All corners of a triangle belong to one structure: a hidden one collapses to nothing before it is drawn.
void collapseHidden() {
  if (structureLook.r == 0.0) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
}
`;

/** Fades and ghosts by leaving pixels out, never by blending shells: what stays is opaque and lies in its right depth. */
const fragment = /* glsl */ `
flat varying vec3 structureLook;
flat varying vec3 structureTint;

// Interleaved gradient noise (Jimenez 2014): an even pattern without visible rows.
float screenDoor() {
  return fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(0.06711056, 0.00583715))));
}

void dissolve(vec3 normal, vec3 toEye) {
  float edge = 1.0 - abs(dot(normal, toEye));
  float ghost = mix(0.035, 0.8, smoothstep(0.3, 0.95, edge));
  float coverage = structureLook.r * mix(1.0, ghost, structureLook.b);
  if (coverage < 1.0 && screenDoor() >= coverage) discard;
}
`;

export const structureShader = { vertex, fragment };
