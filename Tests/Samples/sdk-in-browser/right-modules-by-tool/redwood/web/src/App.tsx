import Routes from "src/Routes";
const App = () => <Routes />;
export default App;
