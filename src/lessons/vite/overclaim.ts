/**
 * Finds what must never be said: that massage proves, cures, heals, eliminates, flushes toxins, breaks up scar or realigns.
 * "The bone heals" and "massage does not cure" are fine: somebody else does it, or it is denied.
 */
const DOES =
  /\b(cur(?:e|es|ed|ing)|heal(?:s|ed|ing)?|eliminat(?:e|es|ed|ing)|detox(?:es|if(?:y|ies|ied|ying))?|realign(?:s|ed|ing)?|prove[sn]?|(?:flush|remov|clear)(?:e|es|ed|ing)?\b[^.;:]*\btoxins?|(?:break(?:s|ing)?|broke|broken|dissolv(?:e|es|ed|ing))\b[^.;:]*\b(?:scars?|adhesions?|knots?))\b/i;
const DOER =
  /\b(massage|bodywork|friction|petrissage|effleurage|kneading|stretching|traction|decompression|release|sessions?|treatments?|techniques?|therap(?:y|ist|ists)|hands|pressure|strokes?|it|this|they|we)\b/i;
const DENIES =
  /\b(not|no|never|nor|neither|nothing|nobody|none|cannot|without|unproven|myth|false|hardly|rather than)\b|n[’']t\b/i;
const REFUTES =
  /\b(?:not (?:supported|known|shown|true)|no (?:good )?(?:evidence|proof|trial)|unproven|is a myth|is false)\b/i;
const HEALS_ALONE =
  /\b(bones?|wounds?|skin|tissues?|fractures?|tendons?|scars?|bod(?:y|ies)|cuts?|burns?|injur(?:y|ies)|sprains?|repairs?|it|they)\b[^,;:]*$/i;
const MAKES = /\b(helps?|makes?|lets?|speeds?|allows?)\b/i;
const PROVEN_THING =
  /\b(?:(?:clinically|scientifically|medically) proven|proven (?:treatments?|therap(?:y|ies)|techniques?|methods?|remed(?:y|ies)|benefits?|ways?|relief))\b/i;
const BY_MASSAGE =
  /\b(?:cured|healed|eliminated|realigned|flushed|broken)\b.*\b(?:by|with|through)\b.*\b(?:massage|bodywork|friction|stretching|treatment|therapy|pressure)\b/i;

/** The words at fault, where a sentence has any. */
export function overclaim(sentence: string): string | undefined {
  if (REFUTES.test(sentence)) return undefined;
  let subject = false;
  let denied = false;
  for (const clause of sentence.split(/[,;:–—()]|\b(?:and|but|or|which|so|because|while)\b/i)) {
    const thing = PROVEN_THING.exec(clause) ?? BY_MASSAGE.exec(clause);
    if (thing && !DENIES.test(clause.slice(0, thing.index))) return thing[0];
    const verb = DOES.exec(clause);
    const before = clause.slice(0, verb?.index ?? clause.length);
    const own = DOER.test(before);
    const carriedOn = subject && before.trim() === '';
    if (verb && (own || carriedOn) && !isDenied(before, verb[0], carriedOn && denied) && !healsAlone(before, verb[0])) {
      return verb[0];
    }
    if (own || before.trim() !== '') [subject, denied] = [own, DENIES.test(before)];
  }
  return undefined;
}

/** "does not cure, heal or eliminate" denies all three; "does not hurt and cures" denies only the first. */
function isDenied(before: string, verb: string, deniedBefore: boolean): boolean {
  return DENIES.test(before) || (deniedBefore && !/(?:s|ed)$/.test(verb.split(' ')[0] ?? ''));
}

function healsAlone(before: string, verb: string): boolean {
  return /^heal/i.test(verb) && HEALS_ALONE.test(before) && !MAKES.test(before);
}
