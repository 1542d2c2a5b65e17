/** PDF.js describes its main half only; of the other we use this. */
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs" {
  export const WorkerMessageHandler: { initializeFromPort(port: import("node:worker_threads").MessagePort): void };
}
