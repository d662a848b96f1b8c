export default { name: "ember" };
