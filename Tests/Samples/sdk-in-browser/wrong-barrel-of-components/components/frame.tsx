export const Frame = () => <p>Frame</p>;
