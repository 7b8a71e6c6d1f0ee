/** Uniforms that all materials of the body share: one object each, so that a change reaches every draw call. */
import type { Color, IUniform, Texture } from 'three';
import { THEME_LOOKS, type Theme } from './theme.ts';
import { tileTexture } from './tileTexture.ts';

export interface BodyUniforms {
  readonly structureLooks: IUniform<Texture>;
  readonly jointMotions: IUniform<Texture>;
  /** 1: each bone in a tint of its own. */
  readonly tinted: IUniform<number>;
  readonly streaks: IUniform<Texture>;
  readonly grain: IUniform<Texture>;
  readonly accent: IUniform<Color>;
  readonly outlineColour: IUniform<Color>;
  readonly skyLight: IUniform<Color>;
  readonly groundLight: IUniform<Color>;
  readonly keyLight: IUniform<Color>;
  readonly fillLight: IUniform<Color>;
  readonly rimLight: IUniform<Color>;
  /** 0 until the worker has found how open each place is; eased to 1. */
  readonly opennessWeight: IUniform<number>;
  /** Of the drawing buffer, pixels. */
  readonly viewport: IUniform<[number, number]>;
  /** Of the drawing buffer to the page's. */
  readonly pixelRatio: IUniform<number>;
}

export function bodyUniforms(structureLooks: Texture, jointMotions: Texture): BodyUniforms {
  const light = THEME_LOOKS.light;
  return {
    structureLooks: { value: structureLooks },
    jointMotions: { value: jointMotions },
    tinted: { value: 0 },
    streaks: { value: tileTexture() },
    grain: { value: tileTexture() },
    accent: { value: light.accent.clone() },
    outlineColour: { value: light.outline.clone() },
    skyLight: { value: light.sky.clone() },
    groundLight: { value: light.ground.clone() },
    keyLight: { value: light.key.clone() },
    fillLight: { value: light.fill.clone() },
    rimLight: { value: light.rim.clone() },
    opennessWeight: { value: 0 },
    viewport: { value: [1, 1] },
    pixelRatio: { value: 1 },
  };
}

export function applyTheme(uniforms: BodyUniforms, theme: Theme): void {
  const look = THEME_LOOKS[theme];
  uniforms.accent.value.copy(look.accent);
  uniforms.outlineColour.value.copy(look.outline);
  uniforms.skyLight.value.copy(look.sky);
  uniforms.groundLight.value.copy(look.ground);
  uniforms.keyLight.value.copy(look.key);
  uniforms.fillLight.value.copy(look.fill);
  uniforms.rimLight.value.copy(look.rim);
}
