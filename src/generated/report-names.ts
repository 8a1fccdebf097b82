// Generated from the files of the folder by `npm run generate`; do not edit.
/** The forms of output of `check`, without loading any. */
export const reportNames = ["github","json","junit","markdown","pretty","sarif"] as const;
