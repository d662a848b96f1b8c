export default function App() {
  return "native";
}
