export default { test: { setupFiles: ["./vitest.setup.ts", "./config/env.ts"] } };
