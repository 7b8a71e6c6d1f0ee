/** What a structure is and how it is named. Ids: `kebab-words`, Terminologia Anatomica English; the side alone after a dot. */

export const KINDS = [
  'bone',
  'cartilage',
  'disc',
  'muscle',
  'tendon',
  'ligament',
  'fascia',
  'bursa',
  'nerve',
  'artery',
  'vein',
  'lymph',
  'organ',
  'skin',
] as const;
export type Kind = (typeof KINDS)[number];

export const SIDES = ['right', 'left'] as const;
/** Always the subject's own side, never the viewer's. */
export type Side = (typeof SIDES)[number];

/** `supraspinatus.right`, `manubrium-of-sternum`: what is drawn, picked, linked and stored. */
export type StructureId = string;

/** 1 superficial … 4 deepest muscle, within its region; bone is 5. A peeling order, not a term of anatomy. */
export type Depth = 1 | 2 | 3 | 4 | 5;

/** What a massage student learns of a muscle, in words. */
export interface MuscleFacts {
  readonly origin: string;
  readonly insertion: string;
  readonly action: string;
  /** With its roots as a range: they vary by a segment between people and between books. */
  readonly nerve: string;
}

/** The facts of one anatomical structure, both sides of it. Authored by hand, one file a region. */
export interface StructureFacts {
  /** Without a side. */
  readonly id: string;
  readonly kind: Kind;
  /** Terminologia Anatomica English, sentence case, without a side. */
  readonly name: string;
  readonly latin: string;
  /** One line in plain words for someone who has never studied anatomy. */
  readonly plain: string;
  /** Respelling with the stressed syllable in capitals: `soo-pruh-spy-NAY-tus`. */
  readonly say?: string;
  /** Synonyms, everyday names and slang that people search for. */
  readonly also?: readonly string[];
  readonly paired: boolean;
  /** The whole this is a part, head or slip of (an id without a side). A whole with parts has no shape of its own. */
  readonly parent?: string;
  readonly regions: readonly string[];
  readonly depth: Depth;
  /** `FMA` and digits. Paired structures give each side its own. */
  readonly fma?: string | Partial<Record<Side, string>>;
  /** In a sentence, why a drawn structure has no FMA id. */
  readonly noFma?: string;
  readonly muscle?: MuscleFacts;
  /** What of the shape is provisional, in a sentence that the card can show. */
  readonly standIn?: string;
  /** Ids that older links may still use. */
  readonly formerIds?: readonly string[];
  /** Keys of the bibliography for the facts above. */
  readonly sources?: readonly string[];
}

/** One structure of the body: facts on one side of it (or on the midline). */
export interface Structure {
  readonly id: StructureId;
  readonly facts: StructureFacts;
  readonly side?: Side;
  readonly fma?: string;
  /** `Supraspinatus, right`. */
  readonly label: string;
}
