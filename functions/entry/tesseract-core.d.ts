/** What of Tesseract's module we call; the package brings no types. */
declare module "tesseract.js-core/tesseract-core-simd-lstm.js" {
  export type TesseractApi = {
    Version(): string;
    /** 0 when it took the language's data. */
    Init(path: null, language: string, mode: number): number;
    SetPageSegMode(mode: number): void;
    SetVariable(name: string, value: string): boolean;
    /** Takes `/input`; `exif` as cameras number orientations; 0 when it could be read. */
    SetImageFile(exif: number, angle: number): number;
    Recognize(monitor: null): number;
    GetJSONText(page: number): string;
    Clear(): void;
  };
  export type TesseractCore = {
    FS: { writeFile(name: string, data: Uint8Array): void; unlink(name: string): void };
    TessBaseAPI: new () => TesseractApi;
  };
  const load: (settings: {
    wasmBinary: Uint8Array;
    TesseractProgress(percent: number): void;
    print(line: string): void;
    printErr(line: string): void;
  }) => Promise<TesseractCore>;
  export default load;
}
