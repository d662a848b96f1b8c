import readme from "../README.md?raw";
import example from "../.env.example?raw";
document.body.append(readme, example);
