/** What this browser can draw with, asked once. */
export interface WebglSupport {
  readonly available: boolean;
  /** Drawn by the processor instead of a graphics card: every pixel counts. */
  readonly software: boolean;
}

const SOFTWARE = /swiftshader|llvmpipe|software|basic render/i;

export function webglSupport(): WebglSupport {
  const canvas = document.createElement('canvas');
  const gl = canvas.getContext('webgl2');
  if (!gl) return { available: false, software: false };
  const names = gl.getExtension('WEBGL_debug_renderer_info');
  const renderer = String(gl.getParameter(names ? names.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  // A browser keeps few contexts alive: this one is not needed any more.
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return { available: true, software: SOFTWARE.test(renderer) };
}
