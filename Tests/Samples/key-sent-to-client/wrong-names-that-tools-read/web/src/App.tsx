// The read is one defect with the entry that puts the key here.
const App = () => <p>{process.env.BEHEST_KEY}</p>;

export default App;
