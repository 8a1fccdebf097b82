/** The capital letter that stands for a place in a list, from 0. */
export const letterAt = (place: number): string => String.fromCharCode(65 + place);
