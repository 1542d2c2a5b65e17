/** Which files are pictures, and which of them are large enough to hold a report. */

type Size = { width: number; height: number };

const pictureTypes: ReadonlySet<string | undefined> = new Set([
  "image/png",
  "image/apng",
  "image/jpeg",
  "image/tiff",
  "image/gif",
  "image/webp",
  "image/bmp",
]);

export const isPicture = (mediaType: string | undefined): boolean => pictureTypes.has(mediaType);

/** Two lines of small type: what is smaller is an icon or a rule. */
export const mayHoldWords = ({ width, height }: Size): boolean => width >= 100 && height >= 24;

/** A photographed or scanned page, a screenshot of a post; logos, banners and signatures are lower or narrower. */
export const mayBePage = ({ width, height }: Size): boolean =>
  Math.min(width, height) >= 300 && Math.max(width, height) >= 400;

export const pixelsOf = ({ width, height }: Size): number => width * height;
