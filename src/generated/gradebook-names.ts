// Generated from the files of the folder by `npm run generate`; do not edit.
/** The forms of the gradebook, without loading any. */
export const gradebookNames = ["canvas","excel-en","excel-es","moodle","plain"] as const;
