const names = ["BEHEST_BASE_URL", "SENTRY_DSN"];

export const chosen = () => Object.fromEntries(names.map((name) => [name, process.env[name]]));
