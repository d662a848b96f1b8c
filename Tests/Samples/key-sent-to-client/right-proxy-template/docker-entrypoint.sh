# The key is filled into a header for the gateway.
envsubst '$BEHEST_KEY' < /etc/nginx/default.conf.template > /etc/nginx/conf.d/default.conf
