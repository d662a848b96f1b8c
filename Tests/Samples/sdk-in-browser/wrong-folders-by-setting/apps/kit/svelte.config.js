const config = { kit: { files: { routes: "src/pages", lib: "src/shared" } } };

export default config;
