import { sha256Hex } from '../../core/random.ts';

const base64OfHex = (hex: string): string =>
  btoa(hex.replace(/../g, (byte) => String.fromCharCode(Number.parseInt(byte, 16))));

/** The hash of an inline style or script, as a Content-Security-Policy names it. */
export const sourceHash = (text: string): string => `'sha256-${base64OfHex(sha256Hex(text))}'`;
