export const useAi = () => useState("ai", () => useRuntimeConfig().behestKey); // expect: key-sent-to-client
