export const get = async () => ({ statusCode: 204 });
