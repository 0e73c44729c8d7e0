/** Where `npx pulsetree` listens if it is told nothing else: of the commands that the page hands out. */
export const SERVER = "http://127.0.0.1:4242";
