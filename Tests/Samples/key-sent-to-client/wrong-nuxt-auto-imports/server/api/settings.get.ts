export default defineEventHandler(() => settings());
