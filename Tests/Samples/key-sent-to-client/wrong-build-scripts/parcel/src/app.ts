fetch("https://demo.behest.app/v1/chat/completions", { headers: { Authorization: `Bearer ${process.env.BEHEST_KEY}` } }); // expect: key-sent-to-client
