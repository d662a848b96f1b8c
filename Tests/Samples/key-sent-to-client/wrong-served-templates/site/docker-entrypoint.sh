envsubst '$BEHEST_KEY' < /etc/nginx/env.template.js > /usr/share/nginx/html/env.js # expect: key-sent-to-client
