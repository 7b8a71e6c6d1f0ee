/** Who may import whom under src/: the whole of the architecture as data. Change it only with its reason told. */
export interface FolderRule {
  /** Folders of ours it may import. */
  readonly ours: readonly string[];
  /** Drawing and interface packages it may import; others (valibot, zustand, …) are free to all. */
  readonly packages: readonly string[];
}

export const importTable: Readonly<Record<string, FolderRule>> = {
  anatomy: { ours: [], packages: [] },
  figures: { ours: ['anatomy'], packages: [] },
  motion: { ours: ['anatomy'], packages: [] },
  state: { ours: ['anatomy'], packages: [] },
  modeling: {
    ours: ['anatomy', 'figures', 'motion'],
    packages: [
      'node',
      'three',
      'three-mesh-bvh',
      'manifold-3d',
      '@gltf-transform',
      'meshoptimizer',
      'ml-matrix',
      'tinypool',
    ],
  },
  viewer: {
    ours: ['anatomy', 'motion', 'state'],
    packages: ['three', 'three-mesh-bvh', '@react-three', 'meshoptimizer', 'react', 'react-dom'],
  },
  ui: { ours: [], packages: ['react', 'react-dom', 'lucide-react'] },
  lessons: { ours: ['anatomy', 'state', 'ui'], packages: ['react', 'react-dom', 'lucide-react', 'wouter'] },
  app: {
    ours: ['anatomy', 'motion', 'viewer', 'state', 'lessons', 'ui'],
    packages: ['react', 'react-dom', 'lucide-react', 'wouter'],
  },
};

/** Packages that give a folder its role, and so are open only to the folders that name them above. */
export const guardedPackages: readonly string[] = [
  ...new Set(Object.values(importTable).flatMap((rule) => rule.packages)),
];

/** Build-time code inside a browser folder: Vite plugins, run by Node and never shipped. */
export const buildTimeFolders: readonly string[] = ['src/lessons/vite', 'src/app/vite'];

/** What the repository holds at its top; anything new there is a decision, not an accident. */
export const topLevel: readonly string[] = [
  '.ci',
  '.gitignore',
  '.npmrc',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'biome.json',
  'content',
  'index.html',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'tests',
  'tsconfig.json',
  'vite.config.ts',
];
