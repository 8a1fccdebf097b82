import type { Shell } from '../shell.ts';

/** Whether somebody wishes plain lines for good, by `QUIZVISOR_PLAIN`. */
export const wishesPlain = ({ env }: Pick<Shell['context'], 'env'>): boolean =>
  !['', '0'].includes(env.QUIZVISOR_PLAIN ?? '');

/** Whether answers come as lines: asked for, no terminal, or one that cannot move its cursor. */
export const isPlain = ({ context }: Shell, asked: boolean): boolean =>
  context.stdin.isTTY !== true || (context.env.CI ?? '') !== '' || isPlainOutput({ context }, asked);

/** Whether what is shown is lines without bars: asked for, no terminal, or one that cannot move its cursor. */
export const isPlainOutput = ({ context }: Pick<Shell, 'context'>, asked: boolean): boolean =>
  asked || wishesPlain(context) || context.stdout.isTTY !== true || context.env.TERM === 'dumb';
