/** Puts the pictures of a PDF page together as they lie on it: whole scans, strips of one, layers. */
import type { PicturePage, PlacedPicture, Raster } from "./parsers.ts";

/** Of the page; less is a letterhead or an ornament on an empty page. */
const leastCovered = 0.3;
/** 400 dpi; finer scans are read no better. */
const mostPixelsPerPoint = 400 / 72;
const white = 255;

const areaOf = ([a = 0, b = 0, c = 0, d = 0]: readonly number[]): number => Math.abs(a * d - b * c);

/** Pixels a point, across and down. */
type Scale = { x: number; y: number };

/** The scale at which each pixel of the picture is one of the page: where rows are doubled or left out, columns are seen that are none. */
const ownScale = ({ matrix, width, height }: PlacedPicture): Scale => {
  const [a = 0, b = 0, c = 0, d = 0] = matrix;
  const isUpright = Math.abs(a * d) >= Math.abs(b * c);
  return isUpright
    ? { x: width / Math.abs(a), y: height / Math.abs(d) }
    : { x: height / Math.abs(c), y: width / Math.abs(b) };
};

/** Paints a picture on the page, each pixel by the one of the picture that lies there. */
const paint = (
  page: Raster,
  { matrix, width, height, grey }: PlacedPicture,
  [left = 0, , , top = 0]: readonly number[],
  scale: Scale,
): void => {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = matrix;
  const determinant = a * d - b * c;
  const corners = [0, a, c, a + c].map((x, i) => ({ x: e + x, y: f + ([0, b, d, b + d][i] ?? 0) }));
  const clamp = (value: number, most: number) => Math.max(0, Math.min(most, value));
  const xs = corners.map(({ x }) => (x - left) * scale.x);
  const ys = corners.map(({ y }) => (top - y) * scale.y);
  const [fromX, toX] = [clamp(Math.floor(Math.min(...xs)), page.width), clamp(Math.ceil(Math.max(...xs)), page.width)];
  const [fromY, toY] = [
    clamp(Math.floor(Math.min(...ys)), page.height),
    clamp(Math.ceil(Math.max(...ys)), page.height),
  ];
  for (let row = fromY; row < toY; row += 1) {
    const y = top - (row + 0.5) / scale.y - f;
    for (let column = fromX; column < toX; column += 1) {
      const x = left + (column + 0.5) / scale.x - e;
      const across = Math.floor(((d * x - c * y) / determinant) * width);
      const down = Math.floor((1 - (a * y - b * x) / determinant) * height);
      if (across >= 0 && across < width && down >= 0 && down < height)
        page.grey[row * page.width + column] = grey[down * width + across] ?? white;
    }
  }
};

/** The page as the eye would see it and how many of its pixels make a point; undefined where hardly a picture lies on it. */
export const pageRaster = (
  { box, pictures }: PicturePage,
  mostPixels: number,
): { raster: Raster; scale: number } | undefined => {
  const [left = 0, bottom = 0, right = 0, top = 0] = box;
  const area = (right - left) * (top - bottom);
  const placed = pictures.filter(({ matrix }) => areaOf(matrix) > 0);
  const covered = placed.reduce((sum, { matrix }) => sum + areaOf(matrix), 0);
  if (area <= 0 || covered < area * leastCovered) return undefined;
  const [largest] = placed.toSorted((one, other) => areaOf(other.matrix) - areaOf(one.matrix));
  if (largest === undefined) return undefined;
  const own = ownScale(largest);
  const most = Math.min(mostPixelsPerPoint, Math.sqrt(mostPixels / area));
  const shrink = Math.min(1, most / Math.sqrt(own.x * own.y));
  const scale = { x: own.x * shrink, y: own.y * shrink };
  const [width, height] = [Math.round((right - left) * scale.x), Math.round((top - bottom) * scale.y)];
  if (width < 1 || height < 1) return undefined;
  const raster = { width, height, grey: new Uint8Array(width * height).fill(white) };
  for (const picture of placed) paint(raster, picture, box, scale);
  return { raster, scale: Math.sqrt(scale.x * scale.y) };
};

/** As a file any reader of pictures takes: portable graymap. */
export const graymap = ({ width, height, grey }: Raster): Uint8Array => {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const file = new Uint8Array(head.length + grey.length);
  file.set(head);
  file.set(grey, head.length);
  return file;
};
