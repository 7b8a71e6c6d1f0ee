/** A named place on a bone, in words: what people search for and feel for. Where it lies stands in `src/figures/landmarks`,
 *  under the same id; the same place carries the muscles that are attached there. */
export interface Landmark {
  /** `scapula/coracoid-process`: the bone, an id without a side, and the name that its figures use. */
  readonly id: string;
  /** Terminologia Anatomica English, sentence case, without the bone where it is plain: `Coracoid process`. */
  readonly name: string;
  /** One line in plain words for someone who has never studied anatomy. */
  readonly plain: string;
  /** How to find it by hand, in a sentence or two; absent where hands do not reach it. */
  readonly palpation?: string;
  /** Synonyms and abbreviations that people search for. */
  readonly also?: readonly string[];
}
