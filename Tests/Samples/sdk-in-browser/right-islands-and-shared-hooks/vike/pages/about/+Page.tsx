export default () => <p>about</p>;
