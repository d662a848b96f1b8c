// A prefix of the project is as public as that of the tool.
export default { envPrefix: ["VITE_", "APP_"] };
