export default { build: { rollupOptions: { input: { embed: "embed/start.js" } } } };
