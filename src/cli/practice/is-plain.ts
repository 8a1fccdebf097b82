import type { Shell } from '../shell.ts';

/** Whether answers come as lines: asked for, no terminal, or one that cannot move its cursor. */
export const isPlain = ({ context }: Shell, asked: boolean): boolean =>
  asked ||
  context.stdin.isTTY !== true ||
  context.stdout.isTTY !== true ||
  context.env.TERM === 'dumb' ||
  (context.env.CI ?? '') !== '';
