/** Pelvis, hip, knee and ankle. */
import type { Joint } from './joint.ts';

export const lowerLimb: readonly Joint[] = [
  {
    id: 'sacroiliac',
    name: 'Sacro-iliac joint',
    parent: 'pelvis',
    paired: true,
    carries: ['hip-bone'],
    freedoms: [{ movement: 'nutation', opposite: 'counternutation', range: [-1, 2], sources: ['editorial'] }],
  },
  {
    id: 'hip',
    name: 'Hip joint',
    parent: 'sacroiliac',
    paired: true,
    carries: ['femur'],
    freedoms: [
      { movement: 'flexion', opposite: 'extension', range: [-20, 120], sources: ['DV', 'AF', 'DEL'] },
      { movement: 'abduction', opposite: 'adduction', range: [-30, 45], sources: ['CAS', 'DEL'] },
      { movement: 'medial-rotation', opposite: 'lateral-rotation', range: [-45, 40], sources: ['AF', 'DEL', 'KOU'] },
    ],
  },
  {
    id: 'tibiofemoral',
    name: 'Tibiofemoral joint',
    parent: 'hip',
    paired: true,
    carries: ['tibia', 'fibula'],
    freedoms: [
      { movement: 'flexion', opposite: 'extension', range: [0, 135], sources: ['DV', 'MSD', 'CDC'] },
      { movement: 'medial-rotation', opposite: 'lateral-rotation', range: [-10, 10], sources: ['editorial'] },
      // The condyles are rounder behind: as the knee bends, its centre moves, and the tibia comes nearer.
      { movement: 'elevation', opposite: 'depression', glides: true, range: [0, 4], sources: ['follows the knee'] },
    ],
  },
  {
    id: 'patellofemoral',
    name: 'Patellofemoral joint',
    parent: 'hip',
    paired: true,
    carries: ['patella'],
    freedoms: [
      { movement: 'flexion', opposite: 'extension', range: [0, 90], sources: ['follows the knee'] },
      { movement: 'retraction', opposite: 'protraction', glides: true, range: [0, 12], sources: ['follows the knee'] },
    ],
  },
  {
    id: 'talocrural',
    name: 'Talocrural joint',
    parent: 'tibiofemoral',
    paired: true,
    carries: ['talus'],
    freedoms: [{ movement: 'dorsiflexion', opposite: 'plantarflexion', range: [-50, 20], sources: ['CAS', 'DEL'] }],
  },
  {
    id: 'subtalar',
    name: 'Subtalar joint',
    parent: 'talocrural',
    paired: true,
    carries: ['calcaneus'],
    freedoms: [{ movement: 'inversion', opposite: 'eversion', range: [-10, 20], sources: ['DEL', 'AF', 'shared out'] }],
  },
];
