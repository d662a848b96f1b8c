export const mainConfig = { entry: "./src/main.ts" };
