export default defineBackground(() => {
  fetch("https://desk.example.com/api/answer");
});
