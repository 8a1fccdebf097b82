/** A number with its noun, in the singular for 1; English and Spanish have these two forms. */
export const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;
