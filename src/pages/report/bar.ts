import { scaleLinear } from 'd3-scale';
import { length } from './format.ts';

/**
 * A bar for a share from 0 to 1, as wide as its cell. It says nothing to a screen reader, since the number stands beside
 * it; beyond its ends a share is cut off.
 */
export const shareBar = (share: number | null): string => {
  const x = scaleLinear([0, 1], [0, 100]).clamp(true);
  const filled = share === null ? '' : `<rect class="filled" width="${length(x(share))}" height="10"/>`;
  return `<svg class="share-bar" aria-hidden="true" width="100%" height="10" viewBox="0 0 100 10" preserveAspectRatio="none"><rect class="track" width="100" height="10"/>${filled}</svg>`;
};
