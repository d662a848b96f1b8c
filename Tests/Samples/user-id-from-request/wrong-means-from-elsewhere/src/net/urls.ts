const host = "https://heron.behest.app";
export const urls = { models: `${host}/v1/models`, token: `${host}/v1/auth/mint` } as const;
