import { expect, it } from "vitest";
import { graymap, pageRaster } from "../../../shared/report/page-raster.ts";
import type { PlacedPicture } from "../../../shared/report/parsers.ts";
import { largestPagePicture, pictureSizes, wordlessPages } from "../../../shared/report/pdf-pictures.ts";
import { isPicture, mayBePage, mayHoldWords } from "../../../shared/report/pictures.ts";
import { tiffPages, tiffWithFirst } from "../../../shared/report/tiff-pages.ts";
import { bytesOf } from "./made-files.ts";

const box = [0, 0, 100, 200];

/** 100 by 200 pixels, or a part: white but for one black pixel at `x`, `y`. */
const dotted = (matrix: number[], x: number, y: number, width = 100, height = 200): PlacedPicture => {
  const grey = new Uint8Array(width * height).fill(255);
  grey[y * width + x] = 0;
  return { matrix, width, height, grey };
};

const blackIn = (pictures: PlacedPicture[]): number[][] => {
  const made = pageRaster({ box, turn: 0, pictures }, 1_000_000);
  const { width = 0, grey = new Uint8Array() } = made?.raster ?? {};
  return [...grey.entries()].flatMap(([at, value]) => (value === 0 ? [[at % width, Math.floor(at / width)]] : []));
};

it.each([
  ["a scan of the whole page", [dotted([100, 0, 0, 200, 0, 0], 7, 3)], [[7, 3]]],
  ["a scan placed upside down", [dotted([-100, 0, 0, -200, 100, 200], 7, 3)], [[92, 196]]],
  ["a scan that lies on its side", [dotted([0, -200, 100, 0, 0, 200], 3, 5, 200, 100)], [[94, 3]]],
  [
    "two strips",
    [dotted([100, 0, 0, 100, 0, 100], 7, 3, 100, 100), dotted([100, 0, 0, 100, 0, 0], 8, 99, 100, 100)],
    [
      [7, 3],
      [8, 199],
    ],
  ],
  ["a logo on an empty page", [dotted([20, 0, 0, 20, 0, 0], 7, 3, 20, 20)], []],
  ["a picture of no width", [dotted([0, 0, 0, 200, 0, 0], 7, 3)], []],
])("%s lies on the page as the eye sees it", (_, pictures, black) => {
  expect(blackIn(pictures)).toEqual(black);
});

it("a page of more pixels than are read is made smaller", () => {
  const made = pageRaster({ box, turn: 0, pictures: [dotted([100, 0, 0, 200, 0, 0], 1, 1)] }, 5_000);
  expect([made?.raster.width, made?.raster.height]).toEqual([50, 100]);
  expect(made?.scale).toBeCloseTo(0.5);
});

it("a graymap begins with its size", () => {
  const file = graymap({ width: 2, height: 1, grey: Uint8Array.from([0, 255]) });
  expect(new TextDecoder("latin1").decode(file)).toBe("P5\n2 1\n255\n\0ÿ");
});

it("pages of a number, a stamp or nothing have no words of their own", () => {
  const run = (text: string) => ({ text, x: 0, y: 0, width: 1, size: 10, endsLine: true });
  const page = [run("Border guards found a cache of rifles near Batken.")];
  expect(wordlessPages([page, [run("- 2 -")], [], [run("Received 3 May, file 17/4")]])).toEqual([1, 2, 3]);
});

it.each([
  ["a scan", "5 0 obj <</Type/XObject/Subtype/Image/Width 1240 /Height 1754/Length 9>> stream", 1240 * 1754],
  ["a strip", "5 0 obj << /Height 64\n/Subtype /Image /Width 1728 >>\nstream", 1728 * 64],
  ["an emblem", "5 0 obj <</Subtype/Image/Width 120/Height 90>> stream", 0],
  ["a form", "5 0 obj <</Subtype/Form/BBox[0 0 1240 1754]>> stream", 0],
  ["nothing", "%PDF-1.4", 0],
])("the largest page picture of a PDF that holds %s is told without opening it", (_, pdf, pixels) => {
  expect(largestPagePicture(bytesOf(pdf))).toBe(pixels);
});

it("each picture is measured by its own dictionary", () => {
  const pdf = "1 0 obj <</Width 9/Height 9>> endobj 2 0 obj <</Subtype/Image/Width 1/Height 2>> stream";
  expect(pictureSizes(bytesOf(pdf))).toEqual([{ width: 1, height: 2 }]);
});

/** A TIFF of nothing but directories, each of a width and a height; `last` is where the last one leads. */
const madeTiff = (sizes: [number, number, number?][], last = 0): Uint8Array => {
  const each = 2 + 3 * 12 + 4;
  const bytes = new Uint8Array(8 + sizes.length * each);
  const view = new DataView(bytes.buffer);
  bytes.set([0x4d, 0x4d, 0, 42]);
  view.setUint32(4, 8);
  for (const [n, [width, height, subfile = 0]] of sizes.entries()) {
    const at = 8 + n * each;
    view.setUint16(at, 3);
    for (const [i, [tag, value]] of [
      [254, subfile],
      [256, width],
      [257, height],
    ].entries()) {
      view.setUint16(at + 2 + i * 12, tag ?? 0);
      view.setUint16(at + 4 + i * 12, 4);
      view.setUint32(at + 6 + i * 12, 1);
      view.setUint32(at + 10 + i * 12, value ?? 0);
    }
    view.setUint32(at + each - 4, n + 1 < sizes.length ? at + each : last);
  }
  return bytes;
};

it("a TIFF has a page for each directory, previews left out", () => {
  expect(
    tiffPages(
      madeTiff([
        [10, 20],
        [1, 2, 1],
        [30, 40],
      ]),
    ),
  ).toEqual([
    { width: 10, height: 20, at: 8 },
    { width: 30, height: 40, at: 92 },
  ]);
});

it("directories that lead in a circle end", () => {
  expect(
    tiffPages(
      madeTiff(
        [
          [10, 20],
          [30, 40],
        ],
        8,
      ),
    ),
  ).toHaveLength(2);
});

it("a page of a TIFF is the file that begins with it", () => {
  const file = madeTiff([
    [10, 20],
    [30, 40],
  ]);
  expect(tiffPages(tiffWithFirst(file, { width: 30, height: 40, at: 50 }))).toEqual([
    { width: 30, height: 40, at: 50 },
  ]);
  expect(tiffPages(file)).toHaveLength(2);
});

it("other bytes are no TIFF, half a one is an error", () => {
  expect(tiffPages(bytesOf("MMXX was a year"))).toBeUndefined();
  expect(() => tiffPages(madeTiff([[10, 20]]).subarray(0, 20))).toThrow(RangeError);
});

it("logos are no pages, icons hold no words, vector drawings are no pictures", () => {
  expect([mayBePage({ width: 1080, height: 1350 }), mayBePage({ width: 600, height: 150 })]).toEqual([true, false]);
  expect([mayHoldWords({ width: 800, height: 60 }), mayHoldWords({ width: 32, height: 32 })]).toEqual([true, false]);
  expect([isPicture("image/webp"), isPicture("image/svg+xml"), isPicture(undefined)]).toEqual([true, false, false]);
});
