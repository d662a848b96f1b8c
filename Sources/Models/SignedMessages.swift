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
      signatureChecks + [
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

  /// Functions that check a request's signature and leave reading it to the caller.
  private static let signatureChecks: [Fact] = {
    let twilio = APIPath.module("twilio")
    let line = APIPath.module("@line/bot-sdk")
    let discord = APIPath.module("discord-interactions")
    let stripe = APIPath.module("stripe")
    let hooks =
      stripe.member("webhooks") | stripe.constructed.member("webhooks")
      | stripe.called.member("webhooks")
    return [
      .signatureCheck(
        .tests,
        twilio.member("validateRequest", "validateRequestWithBody", "validateExpressRequest")
          | line.member("validateSignature") | discord.member("verifyKey")
          | APIPath.module("@octokit/webhooks").member("Webhooks").constructed.member("verify")
          | APIPath.module("@octokit/webhooks-methods", "@octokit/webhooks").member("verify")
          | APIPath.module("tweetnacl").member("sign").member("detached").member("verify")
          | APIPath.global("crypto").member("subtle").member("verify")
          | APIPath.module("crypto", "node:crypto").member("verify")),
      .signatureCheck(
        .throws,
        APIPath.module("svix", "standardwebhooks").member("Webhook").constructed.member("verify")
          | hooks.member("constructEvent", "constructEventAsync")
          | APIPath.module("@slack/bolt").member("verifySlackRequest")),
      .signatureCheck(
        .guards,
        line.member("middleware") | discord.member("verifyKeyMiddleware")
          | twilio.member("webhook") | APIPath.module("hono/bearer-auth").member("bearerAuth")
          | APIPath.module("hono/basic-auth").member("basicAuth")
          | APIPath.module("express-basic-auth")),
    ]
  }()
}
