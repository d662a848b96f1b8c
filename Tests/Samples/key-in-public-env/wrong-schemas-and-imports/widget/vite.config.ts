export default { envPrefix: ["VITE_", "LEAF_"] };
