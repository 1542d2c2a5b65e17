/** The threat-digest command. */
import { dispatch } from "./dispatch.ts";

// A reader that closes the pipe early (`| head`) is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
process.exitCode = await dispatch(process.argv.slice(2));
