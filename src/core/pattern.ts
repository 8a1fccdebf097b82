type Engine = typeof import('re2js');

let engine: Engine | undefined;

/** Loads the engine, which is large: to be awaited before a bank with patterns is checked or graded. */
export const loadPatternEngine = async (): Promise<void> => {
  engine ??= await import('re2js');
};

/** A pattern that takes time linear in the text, whatever the pattern. */
export interface Pattern {
  /** Whether the whole text matches. */
  matches(text: string): boolean;
}

/** Compiles RE2 syntax, or says why it cannot be compiled. */
export const compilePattern = (source: string, ignoreCase: boolean): Pattern | { readonly error: string } => {
  if (!engine) throw new Error('the pattern engine is not loaded');
  const { RE2JS } = engine;
  try {
    const compiled = RE2JS.compile(source, ignoreCase ? RE2JS.CASE_INSENSITIVE : 0);
    return { matches: (text) => compiled.matcher(text).matches() };
  } catch (error) {
    return { error: error instanceof Error ? error.message.replace(/^error parsing regexp: /, '') : String(error) };
  }
};
