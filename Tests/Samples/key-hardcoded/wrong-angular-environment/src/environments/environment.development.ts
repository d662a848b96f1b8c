export const environment = { production: false, behestKey: "", behestBaseUrl: "https://x.behest.app" };
