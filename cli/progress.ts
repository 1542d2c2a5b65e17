/** A bar that fills while files are read; on anything but a terminal it stays silent. */
import { counted } from "./terminal.ts";

const barWidth = 28;

export const progressLine = (done: number, failed: number, total: number): string => {
  const filled = total === 0 ? barWidth : Math.round((done / total) * barWidth);
  const bar = `${"█".repeat(filled)}${"░".repeat(barWidth - filled)}`;
  return `${bar} ${done} of ${counted(total, "file")} read${failed > 0 ? `, ${failed} failed` : ""}`;
};

export const openProgress = (total: number) => {
  const shown = process.stderr.isTTY === true;
  const clear = () => shown && process.stderr.write("\r\u001b[2K");
  return {
    show(done: number, failed: number) {
      if (!shown) return;
      clear();
      process.stderr.write(progressLine(done, failed, total));
    },
    /** Leaves the line empty for what is printed next. */
    clear,
  };
};
