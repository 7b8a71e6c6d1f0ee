/** How the front matter says that nobody of the professions has approved a lesson. */
export const NOT_REVIEWED = 'not yet clinically reviewed';
export type NotReviewed = typeof NOT_REVIEWED;
