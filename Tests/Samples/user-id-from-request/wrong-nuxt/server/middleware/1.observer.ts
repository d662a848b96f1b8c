export default defineEventHandler((event) => {
  event.context.observer = getHeader(event, "x-observer"); // from: user-id-from-request
});
