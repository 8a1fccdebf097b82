/** Stands for the engine of patterns in the page of banks that have none; nothing there asks for it. */
export const RE2JS = undefined;
