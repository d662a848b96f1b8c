export const useToken = () => useAsyncData("token", () => $fetch("/api/behest/token", { method: "POST" }));
