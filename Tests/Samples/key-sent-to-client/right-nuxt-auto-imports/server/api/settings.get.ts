export default defineEventHandler(() => ({ url: settings().baseUrl }));
