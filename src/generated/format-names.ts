// Generated from the files of the folder by `npm run generate`; do not edit.
/** The exchange formats, without loading any. */
export const formatNames = ["aiken","anki","canvas-qti","certificationy","csv","gift","hashcards","markdown","moodle-tools","moodle-xml","qti2","qti3","text2qti","trivia","xlsx"] as const;
