// Generated from the files of the folder by `npm run generate`; do not edit.
/** The exchange formats, without loading any. */
export const formatNames = ["aiken","anki","certificationy","csv","gift","hashcards","markdown","moodle-tools","moodle-xml","text2qti","trivia"] as const;
