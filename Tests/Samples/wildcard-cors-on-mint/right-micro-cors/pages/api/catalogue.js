import microCors from "micro-cors";

const cors = microCors();

export default cors((req, res) => res.json([]));
