export const findRoutes = async () => ["ridge", "valley"];
