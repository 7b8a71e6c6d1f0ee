/** Renderer, scene, camera and body in one place, without React: the page, a test or a bench can each drive it. */
import { NoToneMapping, PerspectiveCamera, Scene, WebGLRenderer } from 'three';
import { FIELD_OF_VIEW } from '../camera/fieldOfView.ts';
import { applyTheme } from '../materials/bodyUniforms.ts';
import { THEME_LOOKS, type Theme } from '../materials/theme.ts';
import type { Body } from './Body.ts';
import { Table } from './Table.ts';

export interface BodyRendererOptions {
  readonly canvas: HTMLCanvasElement;
  /** Smooth edges; dear where the processor draws. */
  readonly antialias: boolean;
}

export class BodyRenderer {
  readonly gl: WebGLRenderer;
  readonly scene = new Scene();
  readonly camera = new PerspectiveCamera(FIELD_OF_VIEW, 1, 0.01, 10);
  private readonly table = new Table();
  private theme: Theme = 'light';
  private body: Body | undefined;

  constructor({ canvas, antialias }: BodyRendererOptions) {
    this.gl = new WebGLRenderer({
      canvas,
      antialias,
      alpha: false,
      stencil: true,
      powerPreference: 'high-performance',
    });
    this.gl.toneMapping = NoToneMapping;
    // Its projection is the camera rig's business: react-three-fiber shall not set it.
    Object.assign(this.camera, { manual: true });
    this.scene.add(this.table.object);
    this.setTheme('light');
  }

  /** Draw calls and triangles of the last frame, as the renderer counted them. */
  get counts(): { readonly drawCalls: number; readonly triangles: number } {
    const { calls, triangles } = this.gl.info.render;
    return { drawCalls: calls, triangles };
  }

  setBody(body: Body): void {
    if (this.body) this.scene.remove(this.body.object);
    this.body = body;
    this.scene.add(body.object);
    applyTheme(body.uniforms, this.theme);
  }

  /** Whether the body lies on it. */
  showTable(shown: boolean): void {
    this.table.object.visible = shown;
  }

  setTheme(theme: Theme): void {
    this.theme = theme;
    // As the scene's background, not as the renderer's clear colour: that one does not survive a lost context.
    this.scene.background = THEME_LOOKS[theme].paper;
    this.table.setColour(THEME_LOOKS[theme].table);
    if (this.body) applyTheme(this.body.uniforms, theme);
  }

  /** Page pixels, and how many of the screen's make one of them. */
  setSize(width: number, height: number, pixelRatio: number): void {
    this.gl.setPixelRatio(pixelRatio);
    this.gl.setSize(width, height, false);
    this.camera.aspect = width / Math.max(1, height);
    this.camera.updateProjectionMatrix();
  }

  /** Of the screen's pixels to the page's; the picture keeps its size on the page. */
  setPixelRatio(ratio: number): void {
    if (this.gl.getPixelRatio() !== ratio) this.gl.setPixelRatio(ratio);
  }

  render(): void {
    if (this.body) {
      const { viewport, pixelRatio } = this.body.uniforms;
      viewport.value[0] = this.gl.domElement.width;
      viewport.value[1] = this.gl.domElement.height;
      pixelRatio.value = this.gl.getPixelRatio();
    }
    this.gl.render(this.scene, this.camera);
  }

  dispose(): void {
    this.table.dispose();
    this.gl.dispose();
  }
}
