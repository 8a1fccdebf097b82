import { RE2JS } from 're2js';

/** A pattern that takes time linear in the text, whatever the pattern. */
export interface Pattern {
  /** Whether the whole text matches. */
  matches(text: string): boolean;
}

/** Compiles RE2 syntax, or says why it cannot be compiled. */
export const compilePattern = (source: string, ignoreCase: boolean): Pattern | { readonly error: string } => {
  try {
    const compiled = RE2JS.compile(source, ignoreCase ? RE2JS.CASE_INSENSITIVE : 0);
    return { matches: (text) => compiled.matcher(text).matches() };
  } catch (error) {
    return { error: error instanceof Error ? error.message.replace(/^error parsing regexp: /, '') : String(error) };
  }
};
