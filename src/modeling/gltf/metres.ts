/** Metres in a millimetre: figures and meshes are in mm, glTF in m. */
export const METRES = 0.001;
