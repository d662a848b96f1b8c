export default defineBackground(() => {
  askFromBackground();
});
