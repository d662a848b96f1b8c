export const environment = {
  production: false,
  behest: { baseUrl: "https://desk.behest.app", tokenUrl: "/api/token", storageKey: "behest-chat" },
};
