// A prefix of the project is as public as that of the tool.
const PREFIXES = ["VITE_", "APP_"];

export default { envPrefix: PREFIXES };
