/** Vertical, degrees: a long lens, as plates are drawn from far away. */
export const FIELD_OF_VIEW = 26;
