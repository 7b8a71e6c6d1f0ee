/** What changes between a light and a dark page: paper, accent, and how the lamps stand. */
import { Color } from 'three';

export type Theme = 'light' | 'dark';

export interface ThemeLook {
  readonly paper: Color;
  /** Selected, lit, pointed at: a teal that no tissue has. */
  readonly accent: Color;
  /** The line round what is selected. */
  readonly outline: Color;
  /** The massage table. */
  readonly table: Color;
  readonly sky: Color;
  readonly ground: Color;
  readonly key: Color;
  readonly fill: Color;
  readonly rim: Color;
}

export const THEME_LOOKS: Readonly<Record<Theme, ThemeLook>> = {
  light: {
    paper: new Color('#f5f1e8'),
    accent: new Color('#0d7473'),
    outline: new Color('#06403f'),
    table: new Color('#d9cfbd'),
    sky: new Color(0.33, 0.335, 0.345),
    ground: new Color(0.13, 0.11, 0.1),
    key: new Color(0.84, 0.81, 0.76),
    fill: new Color(0.1, 0.11, 0.13),
    rim: new Color(0.07, 0.07, 0.07),
  },
  dark: {
    paper: new Color('#15191d'),
    accent: new Color('#2fa8a3'),
    outline: new Color('#8ee9e4'),
    table: new Color('#39424a'),
    sky: new Color(0.26, 0.275, 0.3),
    ground: new Color(0.09, 0.08, 0.075),
    key: new Color(0.84, 0.81, 0.76),
    fill: new Color(0.08, 0.1, 0.13),
    rim: new Color(0.26, 0.28, 0.31),
  },
};
