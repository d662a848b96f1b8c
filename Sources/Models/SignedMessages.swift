package import Flow

extension Model {
  /// Messages that a platform signs: webhooks of Stripe, Svix and their kin, and bots, whose
  /// libraries check the platform's signature. What a person typed into the message stays theirs.
  package static let signedMessages: Model = {
    let stripe = APIPath.module("stripe")
    let stripeClient = stripe.constructed | stripe.called | stripe.member("Stripe").constructed
    let hooks = (stripe | stripeClient).member("webhooks")
    let svix = APIPath.module("svix", "standardwebhooks").member("Webhook").constructed
    let octokit =
      APIPath.module("@octokit/webhooks").member("Webhooks").constructed
      | APIPath.module("octokit", "@octokit/app").member("App").constructed.member("webhooks")
    let bolt = APIPath.module("@slack/bolt").member("App").constructed
    let slack = bolt.member(
      "command", "event", "action", "message", "shortcut", "view", "options", "function"
    ).lastArgument.parameter(0)
    let bot =
      APIPath.module("grammy").member("Bot").constructed
      | APIPath.module("telegraf").member("Telegraf").constructed
    let telegram = bot.member("on", "command", "hears", "use", "start", "action", "callbackQuery")
      .lastArgument.parameter(0)
    let discord = APIPath.module("discord.js").member("Client").constructed.member("on", "once")
      .lastArgument.parameter(0)
    let shopify = APIPath.module(
      "@shopify/shopify-app-remix/server", "@shopify/shopify-app-react-router/server"
    ).member("shopifyApp").called.member("authenticate")
    let apple = APIPath.module("@apple/app-store-server-library").member("SignedDataVerifier")
      .constructed

    return Model(
      "Signed messages",
      [
        .verified(
          "Stripe's signed webhook",
          hooks.member("constructEvent", "constructEventAsync").called),
        .verified("a signed webhook", svix.member("verify").called),
        .verified(
          "GitHub's signed webhook", octokit.member("on", "onAny").lastArgument.parameter(0)),
        .verified("Slack's signed request", slack),
        .source(.body, slack.member("command", "payload", "message", "event").member("text")),
        .verified("Telegram's sender", telegram.member("from", "chat", "senderChat")),
        .source(.body, telegram.member("message", "match", "payload", "update")),
        .verified("Discord's sender", discord.member("user", "member", "author", "guild")),
        .source(.body, discord.member("options", "content", "customId", "values")),
        .verified("Shopify's session", shopify.anyMember.called),
        .verified("Shopify's session", shopify.member("public").anyMember.called),
        .verified(
          "the App Store's signed data",
          apple.member(
            "verifyAndDecodeTransaction", "verifyAndDecodeNotification",
            "verifyAndDecodeRenewalInfo", "verifyAndDecodeAppTransaction"
          ).called),
      ])
  }()
}
