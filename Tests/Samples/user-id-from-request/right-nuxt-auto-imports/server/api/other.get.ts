export default defineEventHandler(async (event) => mintFor(await person(event)));
