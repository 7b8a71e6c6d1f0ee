/** The body in the scene: two draw calls, fibre and bone, and up to three small ones for what is selected. Plain; knows no React. */
import { BufferAttribute, BufferGeometry, Group, Mesh, type ShaderMaterial } from 'three';
import type { StructureId } from '../../anatomy/structure.ts';
import type { Affine } from '../../motion/affine.ts';
import type { IndexRange, MergedBody } from '../body/MergedBody.ts';
import { posedBody } from '../body/posedBody.ts';
import { type BodyUniforms, bodyUniforms } from '../materials/bodyUniforms.ts';
import { boneMaterial } from '../materials/boneMaterial.ts';
import { fibreMaterial } from '../materials/fibreMaterial.ts';
import { GRAIN_TEXELS } from '../materials/grainTexels.ts';
import type { MaterialTiles } from '../materials/materialTiles.ts';
import { selectionMaterials } from '../materials/selectionMaterials.ts';
import { STREAK_TEXELS } from '../materials/streakTexels.ts';
import { tileTexture } from '../materials/tileTexture.ts';
import { JointTexture } from './JointTexture.ts';
import { StructureBuffer } from './StructureBuffer.ts';

const NOTHING: IndexRange = { firstIndex: 0, indexCount: 0 };
/** Seconds in which the shade fades in once it has been measured. */
const SHADE_SECONDS = 0.2;

export class Body {
  readonly object = new Group();
  readonly looks: StructureBuffer;
  readonly uniforms: BodyUniforms;
  private readonly fibrous: Mesh<BufferGeometry, ShaderMaterial>;
  private readonly solid: Mesh<BufferGeometry, ShaderMaterial>;
  private readonly selection: readonly Mesh<BufferGeometry, ShaderMaterial>[];
  private readonly joints: JointTexture;
  private merged: MergedBody | undefined;
  private posed: MergedBody | undefined;
  private motions: readonly Affine[] = [];
  private selected: StructureId | undefined;
  private shadeWanted = 0;

  /** `ids`: every structure that may come, in the order of their texels. `joints`: how many joints may move them. */
  constructor(ids: readonly StructureId[], joints = 1) {
    this.looks = new StructureBuffer(ids);
    this.joints = new JointTexture(joints);
    this.uniforms = bodyUniforms(this.looks.texture, this.joints.texture);
    const { mark, outline, hatch } = selectionMaterials(this.uniforms);
    this.fibrous = part(fibreMaterial(this.uniforms), 0);
    this.solid = part(boneMaterial(this.uniforms), 0);
    this.selection = [part(mark, 1), part(outline, 2), part(hatch, 3)];
    this.object.add(this.fibrous, this.solid, ...this.selection);
  }

  /** The merged body on show, once there is one, as the pose held it when it last came to rest. */
  get shape(): MergedBody | undefined {
    return this.posed;
  }

  /** Moves what is drawn: one motion a joint, from rest. What goes by `shape` waits for `settlePose`. */
  setMotions(motions: readonly Affine[]): void {
    this.motions = motions;
    this.joints.set(motions);
  }

  settlePose(): void {
    this.posed = this.merged && posedBody(this.merged, this.motions);
  }

  /** Until then muscle and bone are plain. `anisotropy`: samples along streaks seen at a slant; 1 is the cheapest. */
  setTiles({ streaks, grain }: MaterialTiles, anisotropy = 1): void {
    const { streaks: drawnStreaks, grain: drawnGrain } = this.uniforms;
    drawnStreaks.value.dispose();
    drawnGrain.value.dispose();
    drawnStreaks.value = tileTexture(streaks, ...STREAK_TEXELS);
    drawnStreaks.value.anisotropy = anisotropy;
    drawnGrain.value = tileTexture(grain, GRAIN_TEXELS, GRAIN_TEXELS);
  }

  setShape(body: MergedBody): void {
    this.merged = body;
    this.settlePose();
    const arrays = vertexArrays(body);
    const drawn = [this.fibrous, this.solid, ...this.selection];
    // Disposing one geometry drops the arrays it shares with the rest, so all are replaced before any goes.
    const old = drawn.map((mesh) => mesh.geometry);
    for (const mesh of drawn) mesh.geometry = sharing(arrays);
    for (const geometry of old) geometry.dispose();
    draw(this.fibrous, body.fibrous);
    draw(this.solid, body.solid);
    this.uniforms.opennessWeight.value = 0;
    this.shadeWanted = 0;
    this.select(this.selected);
  }

  /** Four bytes a vertex, from measureOpenness. */
  setOpenness(openness: Uint8Array): void {
    const attribute = this.solid.geometry.getAttribute('openness');
    if (!attribute || attribute.array.length !== openness.length) return;
    attribute.array.set(openness);
    attribute.needsUpdate = true;
    this.shadeWanted = 1;
  }

  select(id: StructureId | undefined): void {
    this.selected = id;
    const range = this.merged?.structures.find((structure) => structure.id === id);
    for (const mesh of this.selection) {
      draw(mesh, range ?? NOTHING);
    }
  }

  /** Moves what eases; true while there is further to go. */
  step(seconds: number): boolean {
    const looks = this.looks.step(seconds);
    const { opennessWeight } = this.uniforms;
    const gap = this.shadeWanted - opennessWeight.value;
    const most = this.looks.immediate ? 1 : seconds / SHADE_SECONDS;
    opennessWeight.value += Math.max(-most, Math.min(most, gap));
    return looks || opennessWeight.value !== this.shadeWanted;
  }

  dispose(): void {
    for (const mesh of [this.fibrous, this.solid, ...this.selection]) {
      mesh.geometry.dispose();
      mesh.material.dispose();
    }
    this.looks.dispose();
    this.joints.dispose();
    this.uniforms.streaks.value.dispose();
    this.uniforms.grain.value.dispose();
  }
}

function part(material: ShaderMaterial, renderOrder: number): Mesh<BufferGeometry, ShaderMaterial> {
  const mesh = new Mesh(new BufferGeometry(), material);
  mesh.visible = false;
  mesh.frustumCulled = false;
  mesh.renderOrder = renderOrder;
  return mesh;
}

function vertexArrays(body: MergedBody): BufferGeometry {
  const geometry = new BufferGeometry();
  const vertices = body.positions.length / 3;
  geometry.setAttribute('position', new BufferAttribute(body.positions, 3));
  geometry.setAttribute('normal', new BufferAttribute(body.normals, 4, true));
  geometry.setAttribute('structureIndex', new BufferAttribute(body.structureIndices, 1));
  geometry.setAttribute('carriers', new BufferAttribute(body.carriers, 4));
  geometry.setAttribute('openness', new BufferAttribute(new Uint8Array(vertices * 4).fill(255), 4, true));
  // These end where the fibrous structures end: bone, which comes after, does not read them.
  geometry.setAttribute('fibreCoordinates', new BufferAttribute(body.fibreCoordinates, 4));
  geometry.setAttribute('fibreTangent', new BufferAttribute(body.fibreTangents, 4, true));
  geometry.setIndex(new BufferAttribute(body.indices, 1));
  return geometry;
}

function sharing(arrays: BufferGeometry): BufferGeometry {
  const geometry = new BufferGeometry();
  for (const [name, attribute] of Object.entries(arrays.attributes)) geometry.setAttribute(name, attribute);
  geometry.setIndex(arrays.index);
  return geometry;
}

function draw(mesh: Mesh, { firstIndex, indexCount }: IndexRange): void {
  mesh.geometry.setDrawRange(firstIndex, indexCount);
  mesh.visible = indexCount > 0;
}
