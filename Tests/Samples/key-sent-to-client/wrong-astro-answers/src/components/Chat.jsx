export default (p) => <p>{p.key}</p>;
