import router from "@adonisjs/core/services/router";

const TokensController = () => import("#controllers/tokens_controller");

router.post("/token", [TokensController, "store"]);
router.get("/token/:id", [TokensController, "show"]);
router.get("/token", [TokensController, "header"]);
