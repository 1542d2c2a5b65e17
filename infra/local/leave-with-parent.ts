/** How a child process of the stack ends: politely when told to, at once when its parent is gone. */
export const leaveWithParent = (stop: () => Promise<unknown>): void => {
  // Ctrl-C reaches the whole process group; the parent decides the order of leaving.
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => {});
  process.on("disconnect", () => process.exit(0));
  process.on("message", (message) => {
    if (message !== "stop") return;
    void stop().finally(() => process.exit(0));
  });
};
