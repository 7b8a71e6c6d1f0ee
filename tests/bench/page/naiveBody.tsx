/** The plain way that a React programmer would begin with: a mesh, a material and handlers for each structure. */
import { advance, Canvas, type RootState, type ThreeEvent } from '@react-three/fiber';
import { useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { BufferAttribute, BufferGeometry, NoToneMapping, type PerspectiveCamera } from 'three';
import type { StructureMesh } from '../../../src/viewer/body/StructureMesh.ts';
import { type Contender, PICTURE } from './contender.ts';
import type { RepeatedBody } from './repeatedBody.ts';

/** `camera`: shared with the other contender, so that both see the same. */
export async function naiveBody(
  holder: HTMLElement,
  body: RepeatedBody,
  camera: PerspectiveCamera,
): Promise<Contender> {
  let pointedAt: string | undefined;
  const point = (id: string) => {
    pointedAt = id;
  };
  const state = await new Promise<RootState>((resolve) => {
    createRoot(holder).render(<Picture meshes={body.meshes} camera={camera} onPoint={point} onReady={resolve} />);
  });
  const canvas = state.gl.domElement;
  return {
    gl: state.gl,
    camera,
    frame: () => advance(performance.now(), true, state),
    pick(x, y) {
      pointedAt = undefined;
      const { left, top } = canvas.getBoundingClientRect();
      const at = { clientX: left + ((x + 1) / 2) * PICTURE.width, clientY: top + ((1 - y) / 2) * PICTURE.height };
      canvas.dispatchEvent(new PointerEvent('pointermove', { ...at, bubbles: true, pointerId: 1 }));
      return pointedAt;
    },
  };
}

interface PictureProps {
  readonly meshes: readonly StructureMesh[];
  readonly camera: PerspectiveCamera;
  readonly onPoint: (id: string) => void;
  readonly onReady: (state: RootState) => void;
}

function Picture({ meshes, camera, onPoint, onReady }: PictureProps) {
  return (
    <Canvas
      style={PICTURE}
      dpr={1}
      frameloop="never"
      camera={camera}
      gl={{
        antialias: false,
        alpha: false,
        stencil: true,
        powerPreference: 'high-performance',
        toneMapping: NoToneMapping,
      }}
      onCreated={onReady}
    >
      <hemisphereLight intensity={1} />
      <directionalLight position={[1, 2, 2]} intensity={2} />
      {meshes.map((mesh) => (
        <Structure key={mesh.id} mesh={mesh} onPoint={onPoint} />
      ))}
    </Canvas>
  );
}

function Structure({ mesh, onPoint }: { readonly mesh: StructureMesh; readonly onPoint: PictureProps['onPoint'] }) {
  const geometry = useMemo(() => geometryOf(mesh), [mesh]);
  const [selected, setSelected] = useState(false);
  const handlers = {
    onPointerMove(event: ThreeEvent<PointerEvent>) {
      event.stopPropagation();
      onPoint(mesh.id);
    },
    onClick(event: ThreeEvent<MouseEvent>) {
      event.stopPropagation();
      setSelected(!selected);
    },
  };
  return (
    <mesh geometry={geometry} {...handlers}>
      <meshStandardMaterial color={selected ? 'teal' : mesh.kind === 'bone' ? '#e9dfc8' : '#8f3b34'} roughness={0.7} />
    </mesh>
  );
}

function geometryOf({ positions, normals, indices }: StructureMesh): BufferGeometry {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(positions, 3));
  geometry.setAttribute('normal', new BufferAttribute(normals, 3));
  geometry.setIndex(new BufferAttribute(indices, 1));
  return geometry;
}
