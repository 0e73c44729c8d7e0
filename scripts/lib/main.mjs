// What every command does about failure: one line, and an exit code.

/** @param {() => Promise<number | void>} command answers the exit code if it is not 0 */
export async function main(command) {
  try {
    process.exitCode = (await command()) ?? 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
