/** Something about the files a user named that is the user's to mend: one line, exit code 2. */
export class UserError extends Error {
  readonly code: string;
  readonly values: { readonly [name: string]: string | number };
  constructor(code: string, values: { readonly [name: string]: string | number } = {}) {
    super(code);
    this.code = code;
    this.values = values;
  }
}
